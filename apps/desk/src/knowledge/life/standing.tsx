import type { Question } from '@parley/contract';
import { fullText } from '../../shell/format.ts';
import { useNow } from '../../shell/now.ts';
import { ToneTag } from '../../shell/tone-tag.tsx';
import { useLocale, useWords } from '../../words/index.ts';
import { statusAt } from './status-at.ts';

/** Where a question stands: what customers have of it, and how far the newest version has come. */
export function Standing({ question, isShort = false }: { question: Question; isShort?: boolean }) {
  const t = useWords();
  const locale = useLocale();
  const { stage, version, publishedVersion, publishAt } = question;
  const status = statusAt(question, useNow(15_000));
  const isNewer = publishedVersion !== null && publishedVersion !== version;
  return (
    <>
      {status === 'expired' ? <ToneTag tone="bad">{t('life.standing.expired')}</ToneTag> : null}
      {status === 'published' && (!isShort || isNewer) ? (
        <ToneTag tone="good">
          {isShort ? t('life.standing.published') : t('life.out', { version: publishedVersion ?? version })}
        </ToneTag>
      ) : null}
      {stage === 'draft' && isNewer ? <ToneTag tone="waiting">{t('life.standing.changed')}</ToneTag> : null}
      {stage === 'draft' && publishedVersion === null ? <ToneTag>{t('life.standing.draft')}</ToneTag> : null}
      {stage === 'in-review' || stage === 'approved' ? (
        <ToneTag tone={stage === 'approved' ? 'good' : 'waiting'}>{t(`life.standing.${stage}`)}</ToneTag>
      ) : null}
      {publishAt ? (
        <ToneTag tone="bot">
          {isShort ? t('life.standing.scheduled') : t('life.outAt', { when: fullText(publishAt, locale) })}
        </ToneTag>
      ) : null}
    </>
  );
}
