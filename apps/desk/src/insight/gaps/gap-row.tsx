import type { Gap, Locale } from '@parley/contract';
import { locales } from '@parley/contract';
import { Button, Dropdown } from 'antd';
import { ArrowDown, ArrowUp, Ellipsis, Minus, PencilLine } from 'lucide-react';
import { useId, useState } from 'react';
import { Link } from 'wouter';
import { client } from '../../shell/client.ts';
import { cx } from '../../shell/look/cx.ts';
import { useNow } from '../../shell/now.ts';
import { useSave } from '../../shell/page/use-save.ts';
import { useSeat } from '../../shell/seat.tsx';
import { languageNames, useWords } from '../../words/index.ts';
import styles from '../insight.module.css';
import { insightKey } from '../keys.ts';
import { GapInside } from './gap-inside.tsx';
import { TrendCurve } from './trend-curve.tsx';

interface GapRowProps {
  gap: Gap;
  /** its place in the list, from 1 */
  rank: number;
  others: readonly Gap[];
  days: number;
}

/** One gap: how often it was asked, which way that goes, and the one click that mends it. */
export function GapRow({ gap, rank, others, days }: GapRowProps) {
  const t = useWords();
  const id = useId();
  const nowMs = useNow(60_000);
  const [isOpen, setOpen] = useState(false);
  const [isWriting, setWriting] = useState(false);
  const toggle = () => {
    setOpen(!isOpen);
    setWriting(false);
  };
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <span className={styles.rank} aria-hidden="true">
          {rank}
        </span>
        <div className={styles.main}>
          <button
            type="button"
            className={styles.title}
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={toggle}
          >
            {gap.label}
          </button>
          <div className={styles.facts}>
            <span>{t('insight.gaps.asked', { count: gap.asked })}</span>
            <Trend gap={gap} days={days} nowMs={nowMs} />
            <TrendCurve trend={gap.trend} nowMs={nowMs} />
            <span>{gap.languages.map(nameOf).join(' · ')}</span>
            <Reasons gap={gap} />
          </div>
          {gap.written ? <Gain written={gap.written} /> : null}
        </div>
        <div className={styles.acts}>
          {gap.state === 'written' ? null : (
            <Button
              type="primary"
              icon={<PencilLine size={14} />}
              onClick={() => {
                setOpen(true);
                setWriting(true);
              }}
            >
              {t('insight.gaps.write')}
            </Button>
          )}
          <GapMenu gap={gap} others={others} />
        </div>
      </div>
      <div id={id}>
        {isOpen ? <GapInside gap={gap} isWriting={isWriting} onClose={() => setWriting(false)} /> : null}
      </div>
    </li>
  );
}

const nameOf = (language: string): string =>
  (locales as readonly string[]).includes(language) ? languageNames[language as Locale] : language;

const dayMs = 86_400_000;

interface TrendProps {
  gap: Gap;
  days: number;
  nowMs: number;
}

/** A question that was first heard in this period has nothing to be compared with. */
function Trend({ gap: { asked, askedBefore, foundAt }, days, nowMs }: TrendProps) {
  const t = useWords();
  const more = asked - askedBefore;
  if (askedBefore === 0 && Date.parse(foundAt) >= nowMs - days * dayMs)
    return <span>{t('insight.gaps.isNew')}</span>;
  const Icon = more > 0 ? ArrowUp : more < 0 ? ArrowDown : Minus;
  return (
    <span className={cx(styles.trend, more > 0 && styles.up, more < 0 && styles.down)}>
      <Icon size={12} aria-hidden="true" />
      {t('insight.gaps.trend', { change: more > 0 ? `+${more}` : `${more}`, count: days })}
    </span>
  );
}

function Reasons({ gap: { reasons } }: { gap: Gap }) {
  const t = useWords();
  const named = (Object.keys(reasons) as (keyof Gap['reasons'])[]).map(
    (reason) => `${t(`insight.reasons.${reason}`)} ${reasons[reason] ?? 0}`,
  );
  return <span>{named.join(' · ')}</span>;
}

function Gain({ written }: { written: NonNullable<Gap['written']> }) {
  const t = useWords();
  const { workspaceId } = useSeat();
  const { askedSince, answeredSince, question, title, isPublished } = written;
  return (
    <div className={styles.facts}>
      {question ? (
        <Link href={`/${workspaceId}/knowledge/entries/${question}`}>{title ?? t('insight.entry')}</Link>
      ) : (
        <span>{t('insight.gaps.removed')}</span>
      )}
      {question && !isPublished ? <span>{t('insight.gaps.stillDraft')}</span> : null}
      <b>{t('insight.gaps.gain', { asked: askedSince, answered: answeredSince })}</b>
    </div>
  );
}

function GapMenu({ gap, others }: { gap: Gap; others: readonly Gap[] }) {
  const t = useWords();
  const { workspaceId } = useSeat();
  const change = useSave({
    save: (body: { state: 'open' | 'dismissed' } | { into: Gap['id'] }) =>
      client.call('changeGap', { params: { workspaceId, gapId: gap.id }, body }),
    touches: [insightKey(workspaceId)],
  });
  const targets = others.filter(({ id }) => id !== gap.id).slice(0, 12);
  const items = [
    gap.state === 'open'
      ? {
          key: 'dismiss',
          label: t('insight.gaps.dismiss'),
          onClick: () => change.mutate({ state: 'dismissed' }),
        }
      : { key: 'open', label: t('insight.gaps.reopen'), onClick: () => change.mutate({ state: 'open' }) },
    ...(targets.length > 0
      ? [
          {
            key: 'merge',
            label: t('insight.gaps.merge'),
            children: targets.map(({ id, label }) => ({
              key: id,
              label,
              onClick: () => change.mutate({ into: id }),
            })),
          },
        ]
      : []),
  ];
  return (
    <Dropdown menu={{ items }} trigger={['click']}>
      <Button type="text" aria-label={t('insight.more', { what: gap.label })} icon={<Ellipsis size={16} />} />
    </Dropdown>
  );
}
