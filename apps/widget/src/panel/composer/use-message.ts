import { useEffect, useState } from 'preact/hooks';
import { usePanel } from '../panel.ts';
import { useQuoting } from '../thread/quoting.ts';
import { useUploads } from './use-uploads.ts';

/** The message that is being written: its text, kept over a reload, its files, and whether it can go. */
export function useMessage() {
  const { state, visitor, keeping } = usePanel();
  const quoting = useQuoting();
  const [text, setText] = useState(keeping.draft());
  const files = useUploads();
  useEffect(() => keeping.keepDraft(text), [keeping, text]);

  const most = state.config?.limits.textChars ?? 4000;
  const left = most - text.length;
  const attachments = files.uploads.flatMap(({ attachment }) => attachment ?? []);
  const isUploading = files.uploads.some(({ attachment, problem }) => !attachment && !problem);
  const isSomething = text.trim() !== '' || attachments.length > 0;
  return {
    text,
    files,
    most,
    left,
    canSend: left >= 0 && !isUploading && isSomething,
    write(words: string) {
      setText(words);
      visitor.typing(words !== '', words);
    },
    say(words: string) {
      visitor.say(words, attachments, quoting.quoted?.seq);
      visitor.typing(false);
      quoting.drop();
      setText('');
      files.clearSent();
    },
  };
}
