import type { ConversationRow, DueRules } from '@parley/contract';
import { AtSign, Bot, CircleCheck, MoonStar, PenLine } from 'lucide-react';
import { memo } from 'react';
import type { Names } from '../../people/agents.ts';
import { Avatar } from '../../people/avatar.tsx';
import { whenText } from '../../shell/format.ts';
import { cx } from '../../shell/look/cx.ts';
import { useMoment } from '../../shell/now.ts';
import { useSeat } from '../../shell/seat.tsx';
import { useLocale, useWords } from '../../words/index.ts';
import { Countdown } from '../actions/offer-buttons.tsx';
import { ownerWords, stanceOf } from '../actions/owner-words.ts';
import { PriorityIcon } from '../actions/priority-menu.tsx';
import { DueMark } from '../clock/due-mark.tsx';
import { clocksIn } from '../clock/due-rules.ts';
import { priorityName } from '../priority-names.ts';
import styles from './row.module.css';

interface RowProps {
  row: ConversationRow;
  isChosen: boolean;
  /** while some are chosen, every row shows that it can be */
  isChoosing: boolean;
  onChoose(id: ConversationRow['id'], isRange: boolean): void;
  names: Names;
  /** what tells when something is due, once it is known */
  rules: DueRules | undefined;
  isSelected: boolean;
  isMarked: boolean;
  isDrafted: boolean;
  /** a note in it calls the reader */
  isCalling: boolean;
  /** among one's own rows the owner says nothing */
  hidesOwner: boolean;
  onOpen(id: ConversationRow['id']): void;
}

/** One conversation in the list: who, what last, how long it waits, whose it is. */
export const Row = memo(function Row({
  row,
  names,
  rules,
  isSelected,
  isChosen,
  isChoosing,
  onChoose,
  isMarked,
  isDrafted,
  isCalling,
  hidesOwner,
  onOpen,
}: RowProps) {
  const t = useWords();
  const { agentId } = useSeat();
  const stance = stanceOf(row, agentId);
  const isUnread = isMarked || (stance === 'mine' && row.contactSeq > row.agentReadSeq);
  return (
    <div className={cx(styles.holder, isChoosing && styles.choosing, isChosen && styles.chosen)}>
      <label className={styles.choice}>
        <input
          type="checkbox"
          tabIndex={-1}
          checked={isChosen}
          aria-label={t('bulk.choose', { name: row.contactName })}
          onClick={(event) => onChoose(row.id, event.shiftKey)}
          onChange={() => {}}
        />
      </label>
      <button
        type="button"
        data-row={row.id}
        className={cx(styles.row, isSelected && styles.selected, stance === 'offered' && styles.offered)}
        aria-current={isSelected ? 'true' : undefined}
        onClick={(event) => (event.shiftKey ? onChoose(row.id, true) : onOpen(row.id))}
      >
        <Avatar name={row.contactName} picture={row.contactPicture} size={36} />
        <span className={styles.body}>
          <span className={styles.top}>
            <span className={cx(styles.name, isUnread && styles.unread)}>{row.contactName}</span>
            {row.priority > 0 ? (
              <PriorityIcon priority={row.priority} label={t(`priority.${priorityName(row.priority)}`)} />
            ) : null}
            <span className={styles.tags}>
              {row.tags.slice(0, 2).map((tag) => (
                <span key={tag} className={styles.tag}>
                  {tag}
                </span>
              ))}
            </span>
            <When row={row} rules={rules} isOffered={stance === 'offered'} />
          </span>
          <span className={styles.bottom}>
            <Preview row={row} isDrafted={isDrafted} isUnread={isUnread} />
            <span className={cx(styles.owner, stance === 'bot' && styles.bot)}>
              {hidesOwner && row.status === 'open' ? null : <OwnerMark row={row} names={names} />}
            </span>
            {isCalling ? (
              <AtSign size={14} className={styles.calling ?? ''} aria-label={t('composing.callsYou')} />
            ) : null}
            {isUnread ? <span className={styles.dot} role="img" aria-label={t('inbox.unread')} /> : null}
          </span>
        </span>
      </button>
    </div>
  );
});

function When({ row, rules, isOffered }: Pick<RowProps, 'row' | 'rules'> & { isOffered: boolean }) {
  const t = useWords();
  if (isOffered)
    return (
      <span className={cx(styles.when, styles.soon)}>
        {t('inbox.offered')} <Countdown until={row.acceptBy} />
      </span>
    );
  const clocks = rules ? clocksIn(row, rules) : [];
  const [first] = clocks;
  if (!rules || !first) return <Latest row={row} />;
  const isOwed = clocks.some(({ kind }) => kind !== 'resolution');
  return (
    <span className={styles.when}>
      <DueMark clock={first} state={row} rules={rules} {...(isOwed ? {} : { calm: <Latest row={row} /> })} />
    </span>
  );
}

/** When something last happened. */
function Latest({ row }: { row: ConversationRow }) {
  const locale = useLocale();
  const words = useMoment((nowMs) => whenText(row.lastEntryAt, nowMs, locale));
  return <span className={cx(styles.when, 'figures')}>{words}</span>;
}

function Preview({
  row,
  isDrafted,
  isUnread,
}: {
  row: ConversationRow;
  isDrafted: boolean;
  isUnread: boolean;
}) {
  const t = useWords();
  const { agentId } = useSeat();
  const { preview, owner } = row;
  const isMine = owner.kind === 'agent' && owner.agentId === agentId;
  const prefix =
    preview?.author === 'agent'
      ? t(isMine ? 'inbox.you' : 'inbox.we')
      : preview?.author === 'bot'
        ? t('inbox.bot')
        : '';
  return (
    <span className={cx(styles.preview, isUnread && styles.strong)}>
      {isDrafted ? (
        <span className={styles.draft}>
          <PenLine size={11} aria-hidden="true" /> {t('inbox.draft')}{' '}
        </span>
      ) : null}
      {preview ? prefix + (preview.text || t('carried.noWords')) : t('inbox.nothingSaid')}
    </span>
  );
}

function OwnerMark({ row, names }: { row: ConversationRow; names: Names }) {
  const t = useWords();
  const { agentId, me } = useSeat();
  const words = ownerWords(row, agentId, names, t);
  if (row.status === 'snoozed') return <MoonStar size={14} aria-label={t('inbox.snoozed')} />;
  if (row.status === 'closed') return <CircleCheck size={14} aria-label={words} />;
  if (row.owner.kind === 'bot') return <Bot size={15} aria-label={words} />;
  if (row.owner.kind === 'queue')
    return <span className={styles.team}>{row.teamId ? names.team(row.teamId) : ''}</span>;
  const name = row.owner.agentId === agentId ? me.person.name : names.agent(row.owner.agentId);
  return (
    <>
      <Avatar name={name} size={18} />
      <span className="sr-only">{words}</span>
    </>
  );
}
