import { lazy, type ReactNode, Suspense } from 'react';
import { useThreadActs } from '../conversations/messages/thread-acts.ts';
import type { MessageLine } from '../conversations/thread/lines.ts';
import { useTranslating } from './translating.ts';

const TranslatedWords = lazy(() =>
  import('./translated-words.tsx').then((m) => ({ default: m.TranslatedWords })),
);
const OriginalWords = lazy(() => import('./original-words.tsx').then((m) => ({ default: m.OriginalWords })));

/** The words of a message, with their translation while that is switched on, and with what their writer wrote where they are one. */
export function WordsOf({ line, children }: { line: MessageLine; children: ReactNode }) {
  const { isOn } = useTranslating(line.entry.conversationId);
  const isOpen = useThreadActs() !== null;
  const { body, since } = line;
  const says = since?.edits.at(-1)?.text ?? body.text;
  const original = since?.edits.length ? undefined : body.original;
  return (
    <>
      {isOn && isOpen && says && !since?.recalled ? (
        <Suspense fallback={children}>
          <TranslatedWords line={line}>{children}</TranslatedWords>
        </Suspense>
      ) : (
        children
      )}
      {original ? (
        <Suspense fallback={null}>
          <OriginalWords original={original} />
        </Suspense>
      ) : null}
    </>
  );
}
