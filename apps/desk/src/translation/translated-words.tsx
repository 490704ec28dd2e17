import { Languages } from 'lucide-react';
import type { ReactNode } from 'react';
import type { MessageLine } from '../conversations/thread/lines.ts';
import { useSeat } from '../shell/seat.tsx';
import { useLocale, useWords } from '../words/index.ts';
import { languageName } from './languages.ts';
import { Failed, Waiting } from './standing.tsx';
import styles from './translation.module.css';
import { askFailedAgain, useTranslated } from './use-translated.ts';
import { useIsTranslatorConnected } from './use-translator.ts';

interface TranslatedWordsProps {
  line: MessageLine;
  /** the words as they were said */
  children: ReactNode;
}

/** The words of a message with what they say in the reader's language beneath. */
export function TranslatedWords({ line: { entry, body, since }, children }: TranslatedWordsProps) {
  const t = useWords();
  const locale = useLocale();
  const { workspaceId } = useSeat();
  const isConnected = useIsTranslatorConnected() === true;
  const edit = since?.edits.at(-1);
  const isOwn = !edit && body.original?.locale === locale;
  const id = entry.conversationId;
  const { data, error, isFetching } = useTranslated(
    id,
    entry.seq,
    edit?.seq ?? entry.seq,
    isConnected && !isOwn,
  );
  const from = data?.from ?? undefined;
  return (
    <>
      <div lang={data?.text ? from : undefined}>{children}</div>
      {isFetching ? <Waiting /> : null}
      {error && !isFetching ? <Failed error={error} onRetry={() => askFailedAgain(workspaceId, id)} /> : null}
      {data?.text && !isFetching ? (
        <Beneath
          label={
            from
              ? t('translation.from', { language: languageName(from, locale) })
              : t('translation.translation')
          }
          text={data.text}
          lang={locale}
        />
      ) : null}
    </>
  );
}

/** Words in another language than those above them, told apart by eye and by ear. */
export function Beneath({ label, text, lang }: { label: string; text: string; lang: string }) {
  return (
    <figure className={styles.beneath} aria-label={label}>
      <figcaption>
        <Languages size={12} aria-hidden="true" /> {label}
      </figcaption>
      <p lang={lang}>{text}</p>
    </figure>
  );
}
