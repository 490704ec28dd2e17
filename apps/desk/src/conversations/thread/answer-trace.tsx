import type { AnswerTrace, BotTrace, FlowId, QuestionId, ReplyReason } from '@parley/contract';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useFlowTitles } from '../../bot/flow-titles.ts';
import { client } from '../../shell/client.ts';
import { shareText } from '../../shell/format.ts';
import { useSeat } from '../../shell/seat.tsx';
import { languageNames, useLocale, useWords } from '../../words/index.ts';
import styles from './answer-trace.module.css';
import { ruleKeys } from './event-words.ts';
import { decisionKey, type TraceProps } from './trace-words.ts';

/** What each reason is called in the words. */
export const becauseKey = {
  certain: 'certain',
  likely: 'likely',
  'flow-asked': 'flowAsked',
  'flow-under-way': 'flowUnderWay',
  'question-before-case': 'questionBeforeCase',
  torn: 'torn',
  lost: 'lost',
  courtesy: 'courtesy',
  'small-talk': 'smallTalk',
  abuse: 'abuse',
  unreadable: 'unreadable',
  'handed-over': 'handedOver',
} as const satisfies Record<ReplyReason, string>;
const gradeKeys = ['little', 'little', 'clear', 'strong'] as const;

/** Why the bot said that. */
export function Trace({ trace, why }: TraceProps) {
  const t = useWords();
  const candidates: BotTrace['candidates'] = why?.candidates ?? questionsOf(trace);
  return (
    <div className={styles.trace} role="dialog" aria-label={t('trace.title')}>
      <h3>{t('trace.title')}</h3>
      <p>
        {why ? t(`trace.because.${becauseKey[why.because]}`) : t(`trace.${decisionKey[trace.decision]}Why`)}
      </p>
      {candidates.length > 0 ? (
        <TraceList>
          {candidates.map((candidate) => (
            <Candidate
              key={candidate.id}
              {...candidate}
              isUsed={candidate.id === trace.question || candidate.id === trace.flow}
            />
          ))}
        </TraceList>
      ) : null}
      {why ? <Understood why={why} /> : null}
      {trace.version ? <small>{t('trace.version', { version: trace.version })}</small> : null}
    </div>
  );
}

const questionsOf = ({ candidates, question, score = 0 }: AnswerTrace): BotTrace['candidates'] =>
  (candidates ?? (question ? [{ question, score }] : [])).map((each) => ({
    ...{ kind: 'question', id: each.question, score: each.score },
  }));

/** What the bot chose between, one line each. */
export const TraceList = ({ children }: { children: ReactNode }) => (
  <ol className={styles.list}>{children}</ol>
);

/** How likely something is, as a number and as a bar. */
export function Score({ score }: { score: number }) {
  const t = useWords();
  const locale = useLocale();
  return (
    <>
      <span className="figures">{shareText(score, locale)}</span>
      <meter min={0} max={1} value={score} aria-label={t('trace.score')} />
    </>
  );
}

/** What was understood beside the wish itself. */
export function Understood({ why }: { why: BotTrace }) {
  const t = useWords();
  const { feeling, entities, rule, isAbusive, settings } = why;
  const isCalm = feeling.emotion === 'neutral';
  return (
    <dl className={styles.understood}>
      {rule ? <Fact name={t('trace.rule')}>{t(`events.byRule.${ruleKeys[rule]}`)}</Fact> : null}
      <Fact name={t('trace.language')}>
        {languageNames[why.locale]}
        {why.isConverted ? ` · ${t('trace.converted')}` : ''}
      </Fact>
      <Fact name={t('trace.feeling')}>
        {t(`trace.emotion.${feeling.emotion}`)}
        {isCalm ? '' : ` · ${t(`trace.grade.${gradeKeys[feeling.intensity] ?? 'little'}`)}`}
        {feeling.direction === 'steady' ? '' : ` · ${t(`trace.direction.${feeling.direction}`)}`}
        {isAbusive ? ` · ${t('events.byRule.abuse')}` : ''}
      </Fact>
      {entities.length > 0 ? (
        <Fact name={t('trace.entities')}>{entities.map(({ value }) => value).join(' · ')}</Fact>
      ) : null}
      {settings > 0 ? <Fact name={t('trace.settings')}>{settings}</Fact> : null}
    </dl>
  );
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

type CandidateProps = BotTrace['candidates'][number] & { isUsed: boolean };

function Candidate({ isUsed, ...candidate }: CandidateProps) {
  return (
    <li data-used={isUsed}>
      {candidate.kind === 'flow' ? <CaseTitle id={candidate.id} /> : <QuestionTitle id={candidate.id} />}
      <Score score={candidate.score} />
    </li>
  );
}

function QuestionTitle({ id }: { id: QuestionId }) {
  const t = useWords();
  const locale = useLocale();
  const { workspaceId } = useSeat();
  const { data, isError } = useQuery({
    queryKey: ['questions', workspaceId, 'one', id],
    queryFn: ({ signal }) => client.call('getQuestion', { params: { workspaceId, questionId: id }, signal }),
  });
  const title = data ? (data.wordings[locale] ?? Object.values(data.wordings)[0])?.questions[0] : undefined;
  return <span>{isError ? t('trace.removed') : (title ?? '…')}</span>;
}

/** What a case is called, as long as customers meet it. */
export function CaseTitle({ id }: { id: FlowId }) {
  const t = useWords();
  const title = useFlowTitles().get(id);
  return (
    <span>
      {t('trace.case')}
      {title ? ` · ${title}` : ''}
    </span>
  );
}
