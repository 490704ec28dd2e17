import { usePanel } from '../panel.ts';
import { Icon } from '../parts/icon.tsx';

/** What stands in place of the chat where the site does not serve this visitor. */
export function Refusal() {
  const { t, state, host } = usePanel();
  const needsSignIn = state.refusal === 'identity.required' || state.refusal === 'identity.invalid';
  return (
    <main class="frame" aria-label={t.chat}>
      <header class="header">
        <h1 tabIndex={-1}>{t.chat}</h1>
        {host.kind === 'frame' && (
          <button type="button" class="round" aria-label={t.close} onClick={() => host.send({ t: 'close' })}>
            <Icon name="down" />
          </button>
        )}
      </header>
      <div class="empty" role="status">
        <Icon name={needsSignIn ? 'lock' : 'alert'} size={28} />
        <p class="strong">{needsSignIn ? t.signInTitle : t.refusedTitle}</p>
        <p>{needsSignIn ? t.signInHint : t.refusedHint}</p>
      </div>
    </main>
  );
}
