import { Fragment } from 'react';
import { Link } from 'wouter';
import { useWords, wordsFor } from '../../words/index.ts';
import { useSeat } from '../seat.tsx';
import styles from './id-text.module.css';
import { idsIn } from './ids-in.ts';

/** Where that which an id names is seen, within the workspace. */
const places: Readonly<Record<string, (id: string) => string>> = {
  agt: () => 'settings/people',
  ann: () => 'supervise/announcements',
  can: () => 'settings/canned',
  cha: (id) => `settings/channels?account=${id}`,
  cnv: (id) => `inbox/all/${id}`,
  con: () => 'settings/connectors',
  ctc: (id) => `customers/${id}`,
  flw: (id) => `bot/flows/${id}`,
  gap: () => 'knowledge/gaps',
  inv: () => 'settings/people',
  out: () => 'settings/routing',
  pck: () => 'bot/packs',
  pnl: () => 'settings/panels',
  qna: (id) => `knowledge/entries/${id}`,
  rgr: () => 'bot/tests',
  rgt: () => 'bot/tests',
  swd: () => 'settings/words',
  tem: () => 'settings/teams',
  tkt: (id) => `tickets/${id}`,
  tpl: () => 'settings/canned',
  wsp: () => 'settings/workspace',
};

/** A text in which each id says of what it is, and leads there where there is a page. */
export function IdText({ text }: { text: string }) {
  useWords();
  const { workspaceId } = useSeat();
  return idsIn(text).map((part, at) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text keep their places
    if ('text' in part) return <Fragment key={at}>{part.text}</Fragment>;
    const { id, prefix } = part;
    const place = places[prefix]?.(id);
    const code = <code className={styles.id}>{id}</code>;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text keep their places
      <Fragment key={at}>
        {wordsFor('audit.kinds', prefix)}{' '}
        {place ? <Link href={`/${workspaceId}/${place}`}>{code}</Link> : code}
      </Fragment>
    );
  });
}
