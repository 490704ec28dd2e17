import { type Amended, amendmentsIn, type ConversationId, type Entry } from '@parley/contract';
import { useQuery } from '@tanstack/react-query';
import { client } from '../../shell/client.ts';
import { useSeat } from '../../shell/seat.tsx';
import { useWords } from '../../words/index.ts';
import { authorWords, type EventContext } from '../thread/event-words.ts';
import { isAway, type Quoted, textNow } from '../thread/lines.ts';
import styles from './messages.module.css';
import { useThreadActs } from './thread-acts.ts';

interface QuoteProps {
  of: ConversationId;
  quoted: Quoted;
  context: EventContext;
}

/** What a message speaks of, in short; leads to where it was said. */
export function QuoteBlock({ of, quoted, context }: QuoteProps) {
  const t = useWords();
  const acts = useThreadActs();
  const { entry, since } = useSaid(of, quoted);
  const who = entry ? authorWords(entry.author, context) : '';
  const said = quoted.text || (entry ? textNow(entry, since) : '');
  const text = quoted.isGone || isAway(since) ? t('messages.quoteGone') : said || t('messages.quoteUnread');
  return (
    <button
      type="button"
      className={styles.quote}
      disabled={!acts}
      aria-label={t('messages.quoted', { who, text })}
      onClick={() => acts?.jump(quoted.seq)}
    >
      {who ? <b>{who}</b> : null}
      <span>{text}</span>
    </button>
  );
}

/** What was said there; asked for, with what became of it, where it stands above what is held. */
function useSaid(
  conversationId: ConversationId,
  { seq, entry }: Quoted,
): { entry?: Entry | undefined; since?: Amended | undefined } {
  const { workspaceId } = useSeat();
  const asked = useQuery({
    queryKey: ['said', workspaceId, conversationId, seq],
    enabled: entry === undefined,
    // what becomes of it from now on is pushed
    staleTime: 60_000,
    queryFn: ({ signal }) =>
      client.call('getMessage', { params: { workspaceId, conversationId }, query: { seq }, signal }),
  });
  if (entry) return { entry };
  const { data = [] } = asked.data ?? {};
  return { entry: data.find((each) => each.seq === seq), since: amendmentsIn(data).get(seq) };
}
