import type { Button } from '@parley/contract';
import { usePanel } from '../../panel.ts';

/** Buttons of an answer: each says something for the visitor, opens a page, or asks for a person. */
export function Buttons({ buttons }: { buttons: readonly Button[] }) {
  const { visitor, complain } = usePanel();
  const press = async (button: Exclude<Button, { does: 'open' }>) => {
    if (button.does === 'say') return visitor.say(button.say ?? button.label);
    const outcome = await visitor.askForPerson(button.label);
    if (!outcome.ok) complain(outcome.refused);
  };
  return (
    <div class="choices">
      {buttons.map((button) =>
        button.does === 'open' ? (
          <a
            key={button.label}
            class="chip"
            href={button.url}
            target="_blank"
            rel="noopener noreferrer nofollow"
          >
            {button.label}
          </a>
        ) : (
          <button key={button.label} type="button" class="chip" onClick={() => void press(button)}>
            {button.label}
          </button>
        ),
      )}
    </div>
  );
}
