import type { Choice } from '@parley/contract';
import { usePanel } from '../panel.ts';
import type { Row } from './thread-rows.ts';

/** The choices under the latest message; gone as soon as anything else is said. */
export function QuickReplies({ rows }: { rows: readonly Row[] }) {
  const { visitor, complain } = usePanel();
  const last = rows.at(-1);
  const choices = last?.kind === 'run' ? (last.bubbles.at(-1)?.choices ?? []) : [];
  if (choices.length === 0) return null;
  const choose = async ({ label, say, action }: Choice) => {
    if (action !== 'person') return visitor.say(say ?? label);
    const outcome = await visitor.askForPerson(label);
    if (!outcome.ok) complain(outcome.refused);
  };
  return (
    <div class="choices">
      {choices.map((choice) => (
        <button key={choice.label} type="button" class="chip" onClick={() => void choose(choice)}>
          {choice.label}
        </button>
      ))}
    </div>
  );
}
