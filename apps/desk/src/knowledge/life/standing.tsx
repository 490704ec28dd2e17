import type { Question } from '@parley/contract';
import { Tag } from 'antd';
import { fullText } from '../../shell/format.ts';
import { useLocale, useWords } from '../../words/index.ts';

const colours = {
  ...{ draft: '', 'in-review': 'gold', approved: 'cyan', scheduled: 'blue' },
  ...{ published: 'green', changed: 'orange', expired: 'red' },
} as const;

/** Where a question stands: what customers have of it, and how far the newest version has come. */
export function Standing({ question, isShort = false }: { question: Question; isShort?: boolean }) {
  const t = useWords();
  const locale = useLocale();
  const { stage, status, version, publishedVersion, publishAt } = question;
  const isNewer = publishedVersion !== null && publishedVersion !== version;
  return (
    <>
      {status === 'expired' ? <Tag color={colours.expired}>{t('life.standing.expired')}</Tag> : null}
      {status === 'published' && (!isShort || isNewer) ? (
        <Tag color={colours.published}>
          {isShort ? t('life.standing.published') : t('life.out', { version: publishedVersion ?? version })}
        </Tag>
      ) : null}
      {stage === 'draft' && isNewer ? <Tag color={colours.changed}>{t('life.standing.changed')}</Tag> : null}
      {stage === 'draft' && publishedVersion === null ? <Tag>{t('life.standing.draft')}</Tag> : null}
      {stage === 'in-review' || stage === 'approved' ? (
        <Tag color={colours[stage]}>{t(`life.standing.${stage}`)}</Tag>
      ) : null}
      {publishAt ? (
        <Tag color={colours.scheduled}>
          {isShort ? t('life.standing.scheduled') : t('life.outAt', { when: fullText(publishAt, locale) })}
        </Tag>
      ) : null}
    </>
  );
}
