import { Button, Switch } from 'antd';
import { RotateCcw } from 'lucide-react';
import { Fragment, type KeyboardEvent, useState } from 'react';
import { useWords } from '../../words/index.ts';
import { IconButton } from '../icon-button.tsx';
import { cx } from '../look/cx.ts';
import { Page, Part, Setting } from '../page/page.tsx';
import { usePreference } from '../preferences.ts';
import { type ActionId, actionIds, isMac, type KeyScope, keyMap, keyText } from './key-map.ts';
import styles from './keys-page.module.css';
import { keysOf, pressOf, type Refused, refusedKey } from './own-keys.ts';

const scopes = ['anywhere', 'inbox', 'conversation', 'composer'] as const satisfies readonly KeyScope[];

/** Every key of the desk, each of which can be another. */
export function KeysPage() {
  const t = useWords();
  const [own, setOwn] = usePreference('keys');
  const [singleKeys, setSingleKeys] = usePreference('singleKeys');
  return (
    <Page
      title={t('keyboard.title')}
      text={t('keyboard.text')}
      extra={
        <Button disabled={Object.keys(own).length === 0} onClick={() => setOwn({})}>
          {t('keyboard.resetAll')}
        </Button>
      }
    >
      <Part title={t('account.singleKeys')}>
        <Setting label={t('account.singleKeys')} hint={t('account.singleKeysHint')} isInline>
          {(id, about) => (
            <Switch id={id} aria-describedby={about} checked={singleKeys} onChange={setSingleKeys} />
          )}
        </Setting>
      </Part>
      {scopes.map((scope) => (
        <Part key={scope} title={t(`keys.${scope}`)}>
          <ul className={styles.keys}>
            {actionIds
              .filter((id) => keyMap[id].scope === scope)
              .map((id) => (
                <KeyLine key={id} id={id} />
              ))}
          </ul>
        </Part>
      ))}
    </Page>
  );
}

function KeyLine({ id }: { id: ActionId }) {
  const t = useWords();
  const [own, setOwn] = usePreference('keys');
  const [isHearing, setHearing] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const keys = keysOf(id, own);
  const name = t(`actions.${id}`);
  const caps = keys[0] === undefined ? t('keyboard.none') : keyText(keys[0], isMac()).join(' ');
  const caption = isHearing ? t('keyboard.press') : caps;
  const say = (given: string, why: Refused) => {
    const said = keyText(given, isMac()).join(' ');
    if (why.why === 'reserved') return t('keyboard.reserved', { keys: said });
    return t(`keyboard.${why.why}`, { keys: said, action: t(`actions.${why.by}`) });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isHearing || event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') return setHearing(false);
    const press = pressOf(event.nativeEvent, isMac());
    if (!press) return;
    const why = refusedKey(id, press, own);
    setRefused(why ? say(press, why) : null);
    if (why) return;
    setOwn({ ...own, [id]: [press] });
    setHearing(false);
  };
  const forget = () => {
    const { [id]: _gone, ...rest } = own;
    setOwn(rest);
    setRefused(null);
  };
  return (
    <li>
      <span>{name}</span>
      <button
        type="button"
        className={cx(styles.key, isHearing && styles.hearing)}
        aria-label={[caption, t('keyboard.change', { action: name })].join(' · ')}
        aria-pressed={isHearing}
        onClick={() => setHearing(!isHearing)}
        onKeyDown={onKeyDown}
        onBlur={() => setHearing(false)}
      >
        {isHearing ? t('keyboard.press') : <Caps keys={keys} none={t('keyboard.none')} />}
      </button>
      {own[id] ? (
        <IconButton
          label={`${t('keyboard.reset')}: ${name}`}
          icon={<RotateCcw size={14} />}
          onClick={forget}
        />
      ) : keys.length > 0 ? (
        <Button size="small" type="text" onClick={() => setOwn({ ...own, [id]: [] })}>
          {t('keyboard.off')}
        </Button>
      ) : null}
      {refused ? <small role="alert">{refused}</small> : null}
    </li>
  );
}

function Caps({ keys: [keys], none }: { keys: readonly string[]; none: string }) {
  if (keys === undefined) return <span className={styles.none}>{none}</span>;
  return keyText(keys, isMac()).map((key, at) => (
    <Fragment key={key}>
      {at > 0 ? ' ' : null}
      <kbd>{key}</kbd>
    </Fragment>
  ));
}
