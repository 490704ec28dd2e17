import type { VisitorConversation } from '@parley/contract';
import { useEffect, useRef, useState } from 'preact/hooks';
import { usePanel } from '../panel.ts';
import { Icon } from '../parts/icon.tsx';
import { lazily } from '../parts/lazily.tsx';
import { useQuoting } from '../thread/quoting.ts';
import { Field } from './field.tsx';
import { QuoteChip } from './quote-chip.tsx';
import { SuggestionList } from './suggestion-list.tsx';
import { Tools } from './tools.tsx';
import { Tray } from './tray.tsx';
import { useDrop } from './use-drop.ts';
import { useMessage } from './use-message.ts';
import { useSuggestions } from './use-suggestions.ts';
import { mostFiles } from './use-uploads.ts';

const EmojiPicker = lazily(async () => (await import('./emoji-picker.tsx')).EmojiPicker);

/** Where the visitor writes: text, files, emoji, and questions that others have asked. */
export function Composer({ conversation }: { conversation: VisitorConversation | undefined }) {
  const { t, formats, state } = usePanel();
  const message = useMessage();
  const { text, files, left, most, canSend } = message;
  const [hasEmoji, setEmoji] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const isShown = state.config?.typingPreview && conversation?.owner === 'agent';
  const isBotTalk = !conversation || conversation.owner === 'bot';
  const suggestions = useSuggestions(text, isBotTalk && files.uploads.length === 0);
  const quoting = useQuoting();
  const quotedSeq = quoting.quoted?.seq;
  useEffect(() => {
    if (quotedSeq) field.current?.focus();
  }, [quotedSeq]);
  const isDropping = useDrop(files.add);

  const say = (words: string) => {
    message.say(words);
    setEmoji(false);
    field.current?.focus();
  };
  const pressed = (event: KeyboardEvent) => {
    // an input method uses the same keys to compose
    if (event.isComposing || event.keyCode === 229) return;
    const { found, chosen } = suggestions;
    if (found.length > 0 && (event.key === 'ArrowDown' || event.key === 'ArrowUp'))
      suggestions.move(event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Escape' && found.length > 0) suggestions.dismiss();
    else if (event.key === 'Escape' && hasEmoji) setEmoji(false);
    else if (event.key === 'Escape' && quoting.quoted) quoting.drop();
    else if (event.key === 'Enter' && !event.shiftKey) {
      const words = found[chosen]?.text;
      if (words) say(words);
      else if (canSend) say(text.trim());
    } else return;
    event.preventDefault();
  };
  const insert = (emoji: string) => {
    const { selectionStart: from = text.length, selectionEnd: to = from } = field.current ?? {};
    message.write(text.slice(0, from) + emoji + text.slice(to));
  };
  const submit = (event: Event) => {
    event.preventDefault();
    if (canSend) say(text.trim());
  };
  const warning = left < 0 ? t.tooLong(formats.number(most)) : left < most / 20 ? t.charsLeft(left) : '';

  return (
    <form class="composer" onSubmit={submit}>
      {isDropping && <p class="dropping">{t.dropHere}</p>}
      <SuggestionList suggestions={suggestions} written={text} onChoose={say} />
      {hasEmoji && <EmojiPicker onChoose={insert} onClose={() => setEmoji(false)} />}
      <div class="box">
        <QuoteChip />
        <Tray uploads={files.uploads} onRemove={files.remove} onRetry={files.retry} />
        <Field
          field={field}
          text={text}
          placeholder={conversation?.status === 'closed' ? t.writeOn : t.write}
          isTooLong={left < 0}
          suggestions={suggestions}
          onText={message.write}
          onKey={pressed}
          onFiles={files.add}
        />
        <Tools
          canAttach={files.uploads.length < mostFiles}
          hasEmoji={hasEmoji}
          onFiles={files.add}
          onEmoji={() => setEmoji(!hasEmoji)}
        >
          <span class={left < 0 ? 'limit error' : 'limit'} id="message-limit" role="status">
            {warning}
          </span>
          <button type="submit" class="send" aria-label={t.send} title={t.send} aria-disabled={!canSend}>
            <Icon name="send" />
          </button>
        </Tools>
      </div>
      {isShown && (
        <p class="shown" id="typing-shown">
          {t.typingShown}
        </p>
      )}
    </form>
  );
}
