import { Dropdown } from 'antd';
import { Copy, Forward, Link2, Pencil, Reply, Scissors, ThumbsDown, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { copy } from '../../shell/copy.ts';
import { momentText, spanText } from '../../shell/format.ts';
import { mayAct, useSeat } from '../../shell/seat.tsx';
import { useLocale, useWords } from '../../words/index.ts';
import { startEdit, startQuote } from '../composer/compose-intent.ts';
import { isAway, type SaidLine, textNow } from '../thread/lines.ts';
import { judgeAmending } from './amend-rules.ts';
import styles from './messages.module.css';
import type { ThreadActs } from './thread-acts.ts';

interface ChoicesProps {
  line: SaidLine;
  acts: ThreadActs;
  /** `then` once the focus is back */
  onClose(then?: () => void): void;
}

/** Everything that can be done with a message; what cannot says why. */
export function MenuChoices({ line, acts, onClose }: ChoicesProps) {
  const choices = useChoices(line, acts);
  const items = choices.map((each, index) =>
    each ? itemOf(each) : { type: 'divider' as const, key: index },
  );
  const run = (key: string) => onClose(choices.find((each) => each?.key === key)?.run);
  return (
    <Dropdown
      open
      autoFocus
      trigger={['click']}
      placement={line.entry.author.kind === 'contact' ? 'bottomLeft' : 'bottomRight'}
      menu={{ items, onClick: ({ key }) => run(key) }}
      onOpenChange={(isOpen) => isOpen || onClose()}
    >
      <span className={styles.anchor} />
    </Dropdown>
  );
}

interface Told {
  /** why it cannot be done */
  why?: string | undefined;
  hint?: string | undefined;
}
interface MessageChoice extends Told {
  key: string;
  icon: ReactNode;
  label: string;
  run(): void;
}
const choice = (
  key: string,
  icon: ReactNode,
  label: string,
  run: () => void,
  told: Told = {},
): MessageChoice => ({ key, icon, label, run, ...told });

const itemOf = ({ key, icon, label, why, hint }: MessageChoice) => ({
  key,
  icon,
  disabled: why !== undefined,
  label: (
    <span className={styles.choice}>
      {label}
      {why || hint ? <small>{why || hint}</small> : null}
    </span>
  ),
});

/** In their order; null parts them. */
function useChoices(line: SaidLine, acts: ThreadActs): (MessageChoice | null)[] {
  const t = useWords();
  const { entry, since } = line;
  const text = textNow(entry, since);
  const why = isAway(since) ? t('messages.why.gone') : undefined;
  const ref = { conversationId: entry.conversationId, seq: entry.seq, author: entry.author, text };
  const amend = useAmending(line, acts);
  const ask = (what: 'recall' | 'forward' | 'correct' | 'split') => () => acts.ask({ what, line });
  const noQuote =
    line.kind === 'message' && acts.channel?.canReply === false ? t('messages.why.channelQuote') : undefined;
  const isOurs = line.kind === 'message' && entry.author.kind !== 'contact';
  return [
    choice('quote', <Reply size={15} />, t('messages.quote'), () => startQuote(ref), { why: why ?? noQuote }),
    choice('forward', <Forward size={15} />, t('messages.forward'), ask('forward'), { why }),
    isOurs && choice('edit', <Pencil size={15} />, t('messages.edit'), () => startEdit(ref), amend('edit')),
    isOurs && choice('recall', <Undo2 size={15} />, t('messages.recall'), ask('recall'), amend('recall')),
    null,
    text !== '' &&
      why === undefined &&
      choice('copy', <Copy size={15} />, t('messages.copyText'), () => void copy(text, t('shell.copied'))),
    choice(
      'link',
      <Link2 size={15} />,
      t('messages.copyLink'),
      () => void copy(linkTo(entry.seq), t('shell.copied')),
    ),
    line.kind === 'message' &&
      choice('split', <Scissors size={15} />, t('messages.splitFrom'), ask('split'), { why }),
    entry.author.kind === 'bot' &&
      choice('correct', <ThumbsDown size={15} />, t('correct.open'), ask('correct')),
  ].filter((item) => item !== false);
}

/** Until when a message can be taken back or changed, or why not. */
function useAmending(line: SaidLine, { channel }: ThreadActs) {
  const t = useWords();
  const locale = useLocale();
  const { agentId: me, role } = useSeat();
  const nowMs = Date.now();
  return (what: 'recall' | 'edit'): Told => {
    if (!channel) return { why: '' };
    const judged = judgeAmending(
      what,
      line,
      channel,
      { me, isSupervisor: mayAct(role, 'supervisor') },
      nowMs,
    );
    if (judged.hindrance === null)
      return {
        hint: t('messages.until', {
          time: momentText(new Date(judged.untilMs).toISOString(), nowMs, locale),
        }),
      };
    if (judged.hindrance !== 'late') return { why: t(`messages.why.${judged.hindrance}`) };
    return { why: t('messages.why.late', { span: spanText(channel.recallMinutes * 60_000, locale) }) };
  };
}

/** An address that opens this conversation at a message, whichever list it was opened from. */
function linkTo(seq: number): string {
  const url = new URL(location.href);
  url.pathname = url.pathname.replace(/\/inbox\/[^/]+\//, '/inbox/all/');
  url.search = `?seq=${seq}`;
  return url.href;
}
