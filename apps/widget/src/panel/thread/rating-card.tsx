import { useId, useState } from 'preact/hooks';
import { usePanel } from '../panel.ts';
import { refusalWords } from '../refusal-words.ts';
import { Stars } from './stars.tsx';
import './rating-card.css';

const good = ['solved', 'fast', 'friendly', 'clear'] as const;
const bad = ['unsolved', 'slow', 'unfriendly', 'unclear'] as const;
type Reason = (typeof good)[number] | (typeof bad)[number];

/** Asks how the service was: stars, then reasons that fit them, whether it is settled, and free words; who is unhappy may ask to hear from a person. */
export function RatingCard() {
  const panel = usePanel();
  const { t, visitor } = panel;
  const [score, setScore] = useState(0);
  const [reasons, setReasons] = useState<ReadonlySet<Reason>>(new Set());
  const [comment, setComment] = useState('');
  const [solved, setSolved] = useState<boolean>();
  const [followUp, setFollowUp] = useState(false);
  const [error, setError] = useState('');
  const [isSending, setSending] = useState(false);
  const id = useId();
  const offered = score >= 4 ? good : bad;
  const isUnhappy = score > 0 && score <= 2;

  const choose = (value: number) => {
    if (value >= 4 !== score >= 4) setReasons(new Set());
    setScore(value);
    setError('');
  };
  const toggle = (reason: Reason) =>
    setReasons(
      new Set(reasons.has(reason) ? [...reasons].filter((one) => one !== reason) : [...reasons, reason]),
    );
  const send = async (event: Event) => {
    event.preventDefault();
    if (score === 0) return setError(t.rateMissing);
    setSending(true);
    const outcome = await visitor.rate({
      score,
      // in the visitor's own words, for it is people who read them
      ...(reasons.size ? { reasons: [...reasons].map((reason) => t.reasons[reason]) } : {}),
      ...(comment.trim() ? { comment: comment.trim() } : {}),
      ...(solved === undefined ? {} : { solved }),
      ...(isUnhappy && followUp ? { followUp } : {}),
    });
    setSending(false);
    if (!outcome.ok) setError(refusalWords(panel, outcome.refused));
  };

  return (
    <form class="rating" onSubmit={send} aria-labelledby={`${id}title`} noValidate>
      <h2 id={`${id}title`}>{t.rateTitle}</h2>
      <Stars score={score} onScore={choose} errorId={error ? `${id}error` : undefined} />
      {score > 0 && (
        <>
          <fieldset>
            <legend>{score >= 4 ? t.reasonsGood : t.reasonsBad}</legend>
            {offered.map((reason) => (
              <label key={reason} class="chip">
                <input type="checkbox" checked={reasons.has(reason)} onChange={() => toggle(reason)} />
                {t.reasons[reason]}
              </label>
            ))}
          </fieldset>
          <fieldset>
            <legend>{t.solvedTitle}</legend>
            {[true, false].map((answer) => (
              <label key={String(answer)} class="chip">
                <input
                  type="radio"
                  name={`${id}solved`}
                  checked={solved === answer}
                  onChange={() => setSolved(answer)}
                />
                {answer ? t.solvedYes : t.solvedNo}
              </label>
            ))}
          </fieldset>
          <label class="sr" for={`${id}comment`}>
            {t.comment}
          </label>
          <textarea
            id={`${id}comment`}
            rows={2}
            maxLength={1000}
            placeholder={t.comment}
            value={comment}
            onInput={(event) => setComment(event.currentTarget.value)}
          />
          {isUnhappy && (
            <label class="chip">
              <input type="checkbox" checked={followUp} onChange={() => setFollowUp(!followUp)} />
              {t.followUp}
            </label>
          )}
        </>
      )}
      <p class="error" id={`${id}error`} role="alert">
        {error}
      </p>
      <button type="submit" class="filled" disabled={isSending}>
        {t.rateSend}
      </button>
      <p class="hint">{t.rateHint}</p>
    </form>
  );
}
