import { unreadOf } from '@parley/sdk/visitor';
import { usePanel } from '../panel.ts';
import { Icon } from '../parts/icon.tsx';

/** What stands before the first message: the greeting, what others ask, and the way back to what is still open. */
export function Home() {
  const { t, state, visitor, formats } = usePanel();
  const { config, suggestions } = state;
  const open = state.conversations.find(
    (conversation) =>
      !conversation.mergedInto && (conversation.status === 'open' || unreadOf(state, conversation) > 0),
  );
  return (
    <section class="home">
      <h2>{config?.greeting || t.hello}</h2>
      {open && (
        <button type="button" class="go-on" onClick={() => visitor.open(open.id)}>
          <span class="strong">{t.goOn}</span>
          <span class="preview">{open.preview}</span>
          <span class="meta">{formats.short(Date.parse(open.lastEntryAt))}</span>
          <Icon name="go" size={16} />
        </button>
      )}
      {suggestions.length > 0 && (
        <>
          <h3 id="guess">{t.guess}</h3>
          <ul class="guesses" aria-labelledby="guess">
            {suggestions.slice(0, 6).map(({ question, text }) => (
              <li key={question}>
                <button type="button" onClick={() => visitor.say(text)}>
                  <span>{text}</span>
                  <Icon name="go" size={16} />
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="disclosure">{t.disclosure}</p>
    </section>
  );
}
