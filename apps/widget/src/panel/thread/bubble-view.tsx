import { usePanel } from '../panel.ts';
import { Icon } from '../parts/icon.tsx';
import { lazily } from '../parts/lazily.tsx';
import { refusalWords } from '../refusal-words.ts';
import { AttachmentView } from './attachment-view.tsx';
import { linkParts } from './link-parts.ts';
import { QuoteView } from './quote-view.tsx';
import { useQuoting } from './quoting.ts';
import type { Bubble, Speaker } from './thread-rows.ts';
import { useSwipe } from './use-swipe.ts';
import { Votes } from './votes.tsx';

const Words = ({ text }: { text: string }) =>
  text ? (
    <p class="bubble" dir="auto">
      <Linked text={text} />
    </p>
  ) : null;
const Blocks = lazily(async () => (await import('./blocks/blocks.tsx')).Blocks, Words);

export interface BubbleViewProps {
  bubble: Bubble;
  /** who speaks, for those who do not see where it stands */
  prefix: string;
  speaker: Speaker;
  /** shows the message that is spoken of */
  onJump(seq: number): void;
}

/** One message: its text with links, its files, and, where it was refused, what to do about that. */
export function BubbleView({ bubble, prefix, speaker, onJump }: BubbleViewProps) {
  const { formats, t } = usePanel();
  const { quote } = useQuoting();
  const { seq, text, blocks, attachments, pending, atMs } = bubble;
  const isQuotable = seq > 0 && bubble.amended !== 'recalled';
  const quoteIt = () => quote({ seq, text: text || (attachments[0]?.name ?? ''), speaker });
  const swipe = useSwipe(isQuotable ? quoteIt : undefined);
  return (
    <div
      class={pending ? `stack ${pending.status}` : 'stack'}
      title={formats.whole(atMs)}
      data-seq={seq || undefined}
      {...swipe}
    >
      <span class="sr">{prefix}</span>
      {bubble.quoted && <QuoteView quoted={bubble.quoted} onJump={onJump} />}
      {bubble.amended === 'recalled' ? <p class="bubble recalled">{t.recalled}</p> : null}
      {blocks.length > 0 ? <Blocks blocks={blocks} text={text} /> : <Words text={text} />}
      {attachments.map((file) => (
        <AttachmentView key={file.id} file={file} />
      ))}
      {bubble.amended === 'edited' && <small class="edited">{t.edited}</small>}
      {bubble.isHelpful !== undefined && <Votes seq={bubble.seq} isHelpful={bubble.isHelpful} />}
      {isQuotable && (
        <button type="button" class="quote-it" aria-label={t.quote} title={t.quote} onClick={quoteIt}>
          <Icon name="reply" size={16} />
        </button>
      )}
      {pending?.status === 'failed' && <Failure pending={pending} />}
    </div>
  );
}

function Linked({ text }: { text: string }) {
  return (
    <>
      {linkParts(text).map(({ text: words, href }, i) =>
        href ? (
          <a key={i} href={href} target="_blank" rel="noopener noreferrer nofollow">
            {words}
          </a>
        ) : (
          words
        ),
      )}
    </>
  );
}

function Failure({ pending }: { pending: NonNullable<Bubble['pending']> }) {
  const panel = usePanel();
  const { t, visitor } = panel;
  const code = pending.refusal && pending.refusal !== 'unknown' ? pending.refusal : null;
  const reason = refusalWords(panel, { status: 400, code, detail: null, retryAfterMs: null });
  const words = reason === t.errorOther ? t.failed : `${t.failed} · ${reason}`;
  return (
    <div class="failure">
      <p>
        <Icon name="alert" size={14} />
        {words}
      </p>
      <button type="button" onClick={() => visitor.retry(pending.clientId)}>
        {t.retry}
      </button>
      <button type="button" onClick={() => visitor.drop(pending.clientId)}>
        {t.drop}
      </button>
    </div>
  );
}
