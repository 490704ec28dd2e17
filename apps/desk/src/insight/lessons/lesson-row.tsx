import type { Lesson } from '@parley/contract';
import { Button, Checkbox, Tag } from 'antd';
import { useState } from 'react';
import { Link } from 'wouter';
import { flowsKey } from '../../bot/flows/flows.ts';
import { client } from '../../shell/client.ts';
import { fullText } from '../../shell/format.ts';
import { useSave } from '../../shell/page/use-save.ts';
import { useSeat } from '../../shell/seat.tsx';
import { languageNames, useLocale, useWords } from '../../words/index.ts';
import styles from '../insight.module.css';
import { insightKey } from '../keys.ts';
import { WriteForm, type Written } from '../write-form.tsx';

interface LessonRowProps {
  lesson: Lesson;
  isChosen: boolean;
  onChoose(isChosen: boolean): void;
}

/** One lesson: what was asked, what was answered or meant, and what to make of it. */
export function LessonRow({ lesson, isChosen, onChoose }: LessonRowProps) {
  const t = useWords();
  const { workspaceId } = useSeat();
  const [isWriting, setWriting] = useState(false);
  const params = { workspaceId, lessonId: lesson.id };
  const touches = [insightKey(workspaceId), ['questions', workspaceId]];
  const accept = useSave({
    save: (written: Written) =>
      client.call('acceptLesson', {
        params,
        body: 'question' in written ? { as: 'similar', ...written } : { as: 'question', ...written },
      }),
    touches,
  });
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        {lesson.state === 'open' ? (
          <Checkbox
            checked={isChosen}
            aria-label={t('insight.lessons.choose', { what: lesson.asked })}
            onChange={(event) => onChoose(event.target.checked)}
          />
        ) : null}
        <div className={styles.main}>
          <p className={styles.title}>{lesson.asked}</p>
          {lesson.answer ? <p className={styles.answer}>{lesson.answer}</p> : null}
          <Meaning lesson={lesson} />
          <LessonFacts lesson={lesson} />
        </div>
        {lesson.state === 'open' ? <LessonActs lesson={lesson} onWrite={() => setWriting(true)} /> : null}
      </div>
      {isWriting ? (
        <div className={styles.inside}>
          <WriteForm
            wordings={[...new Set([lesson.asked, ...lesson.similar])]}
            locale={lesson.locale}
            suggestion={lesson.answer}
            known={lesson.kind === 'wording' ? lesson.question : null}
            isSaving={accept.isPending}
            onWrite={(written) => accept.mutate(written)}
            onCancel={() => setWriting(false)}
          />
        </div>
      ) : null}
    </li>
  );
}

/** Which entry or case the words stand for. */
function Meaning({ lesson: { kind, question, flow, title } }: { lesson: Lesson }) {
  const t = useWords();
  const { workspaceId } = useSeat();
  if (kind !== 'wording' || !(question ?? flow)) return null;
  const place = flow ? `bot/flows/${flow}` : `knowledge/entries/${question}`;
  return (
    <p className={styles.answer}>
      {t('insight.lessons.means')}{' '}
      <Link href={`/${workspaceId}/${place}`}>{title ?? t('insight.entry')}</Link>
      {flow ? ` (${t('trace.flow')})` : ''}
    </p>
  );
}

function LessonActs({ lesson, onWrite }: { lesson: Lesson; onWrite(): void }) {
  const t = useWords();
  const { workspaceId } = useSeat();
  const touches = [insightKey(workspaceId)];
  const { id: lessonId, question, flow, locale } = lesson;
  const train = useSave({
    save: (known: NonNullable<Lesson['question']>) =>
      client.call('acceptLesson', {
        params: { workspaceId, lessonId },
        body: { as: 'training', question: known },
      }),
    touches,
    done: t('insight.lessons.willTrain'),
  });
  const add = useSave({
    save: (meant: NonNullable<Lesson['flow']>) =>
      client.call('acceptLesson', {
        params: { workspaceId, lessonId },
        body: { as: 'phrase', flow: meant, locale, phrases: [lesson.asked] },
      }),
    touches: [...touches, flowsKey(workspaceId)],
    done: t('insight.lessons.isPhrase'),
  });
  const reject = useSave({
    save: () =>
      client.call('judgeLessons', {
        params: { workspaceId },
        body: { lessons: [lessonId], verdict: 'rejected' },
      }),
    touches,
  });
  return (
    <div className={styles.acts}>
      {lesson.kind === 'wording' && question ? (
        <Button loading={train.isPending} onClick={() => train.mutate(question)}>
          {t('insight.lessons.train')}
        </Button>
      ) : null}
      {flow ? (
        <Button loading={add.isPending} onClick={() => add.mutate(flow)}>
          {t('insight.lessons.phrase')}
        </Button>
      ) : (
        <Button onClick={onWrite}>
          {lesson.kind === 'answer' ? t('insight.lessons.accept') : t('insight.lessons.similar')}
        </Button>
      )}
      <Button type="text" loading={reject.isPending} onClick={() => reject.mutate()}>
        {t('insight.lessons.reject')}
      </Button>
    </div>
  );
}

function LessonFacts({ lesson }: { lesson: Lesson }) {
  const t = useWords();
  const locale = useLocale();
  const { workspaceId } = useSeat();
  const { similar, source, times, conversation, seq, decidedAt, decidedBy } = lesson;
  return (
    <div className={styles.facts}>
      <Tag>{t(`insight.sources.${source}`)}</Tag>
      <span>{t('insight.lessons.times', { count: times })}</span>
      {similar.length > 0 ? <span>{t('insight.lessons.alike', { count: similar.length })}</span> : null}
      <span>{languageNames[lesson.locale]}</span>
      {conversation ? (
        <Link
          href={`/${workspaceId}/inbox/all/${conversation}${seq ? `?seq=${seq}` : ''}`}
          aria-label={`${t('insight.toConversation')}: ${lesson.asked}`}
        >
          {t('insight.toConversation')}
        </Link>
      ) : null}
      {decidedAt ? (
        <span>
          {t('insight.lessons.decided', { who: decidedBy ?? '', when: fullText(decidedAt, locale) })}
        </span>
      ) : null}
    </div>
  );
}
