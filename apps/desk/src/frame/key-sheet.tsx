import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { IconButton, Keys } from '../shell/icon-button.tsx';
import { type ActionId, actionIds, isMac, type KeyScope, keyMap, keyText } from '../shell/keys/key-map.ts';
import { keysOf } from '../shell/keys/own-keys.ts';
import { usePreference } from '../shell/preferences.ts';
import { useWords } from '../words/index.ts';
import styles from './key-sheet.module.css';

const scopes = ['anywhere', 'inbox', 'conversation', 'composer'] as const satisfies readonly KeyScope[];

/** All keys at a glance. */
export function KeySheet({ onClose }: { onClose(): void }) {
  const t = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const [singleKeys] = usePreference('singleKeys');
  const [own] = usePreference('keys');
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      aria-modal="true"
      className={styles.sheet}
      aria-labelledby="key-sheet"
      onClose={onClose}
    >
      <header>
        <h2 id="key-sheet">{t('keys.title')}</h2>
        <IconButton label={t('shell.close')} icon={<X size={18} />} onClick={() => dialog.current?.close()} />
      </header>
      {singleKeys ? null : <p>{t('keys.singlesOff')}</p>}
      <div className={styles.groups}>
        {scopes.map((scope) => (
          <section key={scope}>
            <h3>{t(`keys.${scope}`)}</h3>
            <dl>
              {actionIds
                .filter((id) => keyMap[id].scope === scope && keysOf(id, own).length > 0)
                .map((id) => (
                  <KeyLine key={id} id={id} />
                ))}
              {scope === 'inbox' ? <ListKeys /> : null}
              {scope === 'composer' ? <ComposerSigns /> : null}
            </dl>
          </section>
        ))}
      </div>
    </dialog>
  );
}

function KeyLine({ id }: { id: ActionId }) {
  const t = useWords();
  return (
    <div>
      <dt>{t(`actions.${id}`)}</dt>
      <dd>
        <Keys action={id} />
      </dd>
    </div>
  );
}

/** What acts on the list without being a key of one's own choice. */
function ListKeys() {
  const t = useWords();
  return (
    <>
      <Sign name={t('keys.move')} keys={['↑', '↓']} />
      <Sign name={t('keys.open')} keys={['↵']} />
    </>
  );
}

function ComposerSigns() {
  const t = useWords();
  return (
    <>
      <Sign name={t('composer.canned')} keys={['/']} />
      <Sign name={t('composer.articles')} keys={['#']} />
      <Sign name={t('composing.callees')} keys={['@']} />
      <Sign name={t('composer.emoji')} keys={[':']} />
      <Sign name={t('keys.take')} keys={[keyText('Alt', isMac()).join(''), '1–9']} />
    </>
  );
}

function Sign({ name, keys }: { name: string; keys: readonly string[] }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {keys.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </dd>
    </div>
  );
}
