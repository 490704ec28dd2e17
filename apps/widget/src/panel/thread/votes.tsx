import { usePanel } from '../panel.ts';
import { Icon } from '../parts/icon.tsx';

interface VotesProps {
  seq: number;
  /** null: not said yet */
  isHelpful: boolean | null;
}

/** Whether an answer helped: two thumbs, of which the last pressed counts. */
export function Votes({ seq, isHelpful }: VotesProps) {
  const { t, visitor, complain } = usePanel();
  const vote = async (next: boolean) => {
    if (next === isHelpful) return;
    const outcome = await visitor.vote(seq, next);
    if (!outcome.ok) complain(outcome.refused);
  };
  return (
    <div class="votes">
      <button
        type="button"
        aria-pressed={isHelpful === true}
        aria-label={t.helpful}
        title={t.helpful}
        onClick={() => void vote(true)}
      >
        <Icon name="thumbUp" size={14} />
      </button>
      <button
        type="button"
        aria-pressed={isHelpful === false}
        aria-label={t.notHelpful}
        title={t.notHelpful}
        onClick={() => void vote(false)}
      >
        <Icon name="thumbDown" size={14} />
      </button>
    </div>
  );
}
