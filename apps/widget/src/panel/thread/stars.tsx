import { useState } from 'preact/hooks';
import { usePanel } from '../panel.ts';

export interface StarsProps {
  score: number;
  onScore(score: number): void;
  errorId: string | undefined;
}

const star = 'M12 2.6l2.9 5.9 6.5.95-4.7 4.6 1.1 6.45L12 17.45 6.2 20.5l1.1-6.45-4.7-4.6 6.5-.95Z';

/** One to five stars, as the radio buttons that they are. */
export function Stars({ score, onScore, errorId }: StarsProps) {
  const { t } = usePanel();
  const [pointed, setPointed] = useState(0);
  const lit = pointed || score;
  return (
    <div
      class="stars"
      role="radiogroup"
      aria-label={t.rateTitle}
      aria-describedby={errorId}
      aria-required="true"
    >
      <div class="stars-row" onPointerLeave={() => setPointed(0)}>
        {t.stars.map((label, i) => (
          <label key={label} class={i < lit ? 'lit' : ''} onPointerEnter={() => setPointed(i + 1)}>
            <input
              type="radio"
              name="score"
              class="sr"
              value={i + 1}
              checked={score === i + 1}
              aria-label={`${t.starOf(i + 1)}: ${label}`}
              onChange={() => onScore(i + 1)}
            />
            <svg viewBox="0 0 24 24" width="32" height="32" aria-hidden="true">
              <path d={star} />
            </svg>
          </label>
        ))}
      </div>
      <p class="stars-word" aria-hidden="true">
        {t.stars[lit - 1] ?? ' '}
      </p>
    </div>
  );
}
