import { type ConversationState, type Entry, limits } from '@parley/contract';
import { Select } from 'antd';
import { Languages, X } from 'lucide-react';
import { useEffect, useId } from 'react';
import { Link } from 'wouter';
import { IconButton } from '../shell/icon-button.tsx';
import { mayAct, useSeat } from '../shell/seat.tsx';
import { TextArea } from '../shell/text-area.tsx';
import { useLocale, useWords } from '../words/index.ts';
import { customersLanguage } from './customers-language.ts';
import { asWritten } from './going-out.ts';
import { languageChoices } from './languages.ts';
import { setRendering, useRendering } from './rendering.ts';
import { Failed, Waiting } from './standing.tsx';
import { setTranslating, useTranslating } from './translating.ts';
import styles from './translation.module.css';
import { useDraftTranslation } from './use-draft-translation.ts';
import { useTranslated } from './use-translated.ts';
import { useIsTranslatorConnected } from './use-translator.ts';

interface AnswerStripProps {
  state: ConversationState;
  entries: readonly Entry[];
  written: string;
}

/** Into which language an answer goes out, and what it will say there: nothing is sent that its writer has not seen. */
export function AnswerStrip(props: AnswerStripProps) {
  const isConnected = useIsTranslatorConnected();
  if (isConnected) return <Answer {...props} />;
  if (isConnected === false) return <NotConnected {...props} />;
  return (
    <div className={styles.strip}>
      <Waiting />
    </div>
  );
}

/** Lets an answer go out as it was written. */
function useAsWritten({ id }: ConversationState, written: string, isSo: boolean) {
  useEffect(() => {
    if (isSo) setRendering(id, { of: written.trim(), text: null, to: asWritten });
  }, [id, written, isSo]);
}

function Answer({ state, entries, written }: AnswerStripProps) {
  const t = useWords();
  const locale = useLocale();
  const { id } = state;
  const { to: chosen } = useTranslating(id);
  const known = useCustomersLanguage(state, entries);
  // Who reads what one writes needs no translation.
  const to = chosen ?? (known === locale ? asWritten : known);
  const field = useId();
  useAsWritten(state, written, to === asWritten);
  return (
    <div className={styles.strip}>
      <label htmlFor={field}>
        <Languages size={14} aria-hidden="true" /> {t('translation.sentIn')}
      </label>
      <Select
        id={field}
        size="small"
        className={styles.language ?? ''}
        popupMatchSelectWidth={false}
        value={to}
        placeholder={t('translation.choose')}
        options={[
          { value: asWritten, label: t('translation.asWritten') },
          ...languageChoices(locale, known, chosen === asWritten ? null : chosen),
        ]}
        onChange={(next) => setTranslating(id, { to: next })}
      />
      {to === null || to === asWritten || written.trim() === '' ? null : (
        <RenderedDraft key={to} state={state} written={written.trim()} to={to} />
      )}
    </div>
  );
}

/** The language of what the customer wrote last. */
function useCustomersLanguage(state: ConversationState, entries: readonly Entry[]): string | null {
  const last = entries.findLast(
    ({ author, body }) => author.kind === 'contact' && body.kind === 'message' && Boolean(body.text),
  );
  const seq = last?.seq ?? 0;
  const { data } = useTranslated(state.id, seq, seq, last !== undefined);
  return customersLanguage(data?.from, state);
}

function RenderedDraft({
  state: { id },
  written,
  to,
}: {
  state: ConversationState;
  written: string;
  to: string;
}) {
  const t = useWords();
  const rendering = useRendering(id);
  const { error, isWaiting, again } = useDraftTranslation(id, written, to);
  const isShown = rendering?.of === written && rendering.to === to;
  if (error) return <Failed error={error} onRetry={again} />;
  if (!isShown || isWaiting) return <Waiting />;
  if (rendering.text === null) return <p className={styles.quiet}>{t('translation.isSame')}</p>;
  return (
    <div className={styles.rendered}>
      <TextArea
        aria-label={t('translation.rendered')}
        lang={to}
        rows={2}
        maxLength={limits.textChars}
        value={rendering.text}
        onChange={(event) => setRendering(id, { ...rendering, text: event.target.value })}
      />
      <small>{t('translation.renderedHint')}</small>
    </div>
  );
}

/** Says that there is nobody to translate, and to whom it may concern where to change that. */
function NotConnected({ state, written }: AnswerStripProps) {
  const t = useWords();
  const { id } = state;
  const { workspaceId, role } = useSeat();
  useAsWritten(state, written, true);
  return (
    <div className={styles.strip} role="status">
      <Languages size={14} aria-hidden="true" />
      <p>
        {t('translation.notConnected')}{' '}
        {mayAct(role, 'admin') ? (
          <Link href={`/${workspaceId}/settings/translation`}>{t('translation.connect')}</Link>
        ) : (
          t('translation.askAdmin')
        )}
      </p>
      <IconButton
        label={t('shell.close')}
        icon={<X size={14} />}
        onClick={() => setTranslating(id, { isOn: false })}
      />
    </div>
  );
}
