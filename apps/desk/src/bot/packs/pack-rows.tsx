import { type PackKind, type PackRow, packKinds } from '@parley/contract';
import { Checkbox } from 'antd';
import { inLanguage } from '../../contacts/in-language.ts';
import { type Tone, ToneTag } from '../../shell/tone-tag.tsx';
import { useLocale, useWords } from '../../words/index.ts';
import styles from './packs.module.css';

/** How many rows of a kind are shown; what must be looked at comes first. */
const mostShown = 200;
const order = ['conflict', 'kept', 'left', 'remove', 'update', 'new', 'same'] as const;

const tones: { readonly [P in PackRow['plan']]: Tone } = {
  ...{ new: 'good', update: 'good', same: 'plain' },
  ...{ kept: 'waiting', conflict: 'waiting', left: 'waiting', remove: 'bad' },
};

export const rowName = ({ kind, key }: Pick<PackRow, 'kind' | 'key'>) => `${kind}:${key}`;

interface RowsProps {
  rows: readonly PackRow[];
  /** names of rows that are to be replaced */
  replace?: ReadonlySet<string>;
  onReplace?(name: string, isWanted: boolean): void;
}

/** What becomes of each thing, by kind, with both sides where they differ. */
export function PackRows(props: RowsProps) {
  const kinds = packKinds.filter((kind) => props.rows.some((row) => row.kind === kind));
  return (
    <div className={styles.kinds}>
      {kinds.map((kind) => (
        <Kind key={kind} kind={kind} {...props} rows={props.rows.filter((row) => row.kind === kind)} />
      ))}
    </div>
  );
}

function Kind({ kind, rows, replace, onReplace }: RowsProps & { kind: PackKind }) {
  const t = useWords();
  const plans = order.flatMap((plan) => {
    const count = rows.filter((row) => row.plan === plan).length;
    return count > 0 ? [{ plan, count }] : [];
  });
  const shown = rows.toSorted((a, b) => order.indexOf(a.plan) - order.indexOf(b.plan)).slice(0, mostShown);
  const isQuiet = plans.every(({ plan }) => plan === 'new' || plan === 'same' || plan === 'update');
  return (
    <details open={!isQuiet}>
      <summary>
        <b>{t(`packs.kinds.${kind}`)}</b>
        {plans.map(({ plan, count }) => (
          <ToneTag key={plan} tone={tones[plan]}>
            {t(`packs.plan.${plan}`)} <b className="figures">{count}</b>
          </ToneTag>
        ))}
      </summary>
      <ul>
        {shown.map((row) => (
          <Row key={row.key} row={row} replace={replace} onReplace={onReplace} />
        ))}
      </ul>
    </details>
  );
}

function Row({
  row,
  replace,
  onReplace,
}: {
  row: PackRow;
  replace: RowsProps['replace'];
  onReplace: RowsProps['onReplace'];
}) {
  const t = useWords();
  const locale = useLocale();
  const name = rowName(row);
  const isQuiet = row.plan === 'new' || row.plan === 'same';
  const isHeld = row.plan === 'kept' || row.plan === 'conflict';
  return (
    <li>
      <p className={styles.rowHead}>
        <span>{inLanguage(row.label, locale)}</span>
        {isQuiet ? null : <ToneTag tone={tones[row.plan]}>{t(`packs.plan.${row.plan}`)}</ToneTag>}
        {isHeld && onReplace ? (
          <Checkbox
            checked={replace?.has(name) ?? false}
            onChange={(event) => onReplace(name, event.target.checked)}
          >
            {t('packs.replace')}
          </Checkbox>
        ) : null}
      </p>
      {row.here !== null || row.there !== null ? (
        <dl className={styles.sides}>
          <div>
            <dt>{t('packs.here')}</dt>
            <dd>{row.here ?? t('packs.nothing')}</dd>
          </div>
          <div>
            <dt>{t('packs.there')}</dt>
            <dd>{row.there ?? t('packs.nothing')}</dd>
          </div>
        </dl>
      ) : null}
    </li>
  );
}
