import type { FlowId, QuestionId, TriedTurn } from '@parley/contract';
import {
  becauseKey,
  CaseTitle,
  Score,
  TraceList,
  Understood,
} from '../../conversations/thread/answer-trace.tsx';
import { ToneTag } from '../../shell/tone-tag.tsx';
import { useWords } from '../../words/index.ts';
import styles from './tried-turn.module.css';

interface TriedWhyProps {
  turn: TriedTurn;
  /** the entry that is being written, and tried as if it were published */
  draft: QuestionId | null;
  onShow?: ((question: QuestionId) => void) | undefined;
}

/** How the bot came to a turn: by which rule, out of which version, between what it chose, and what it found in the words. */
export function TriedWhy({ turn, draft, onShow }: TriedWhyProps) {
  const t = useWords();
  const why = turn.trace?.trace;
  if (!why) return null;
  const used = turn.says.flatMap(({ answer }) => answer?.question ?? []);
  const flows = why.candidates.filter((each) => each.kind === 'flow').sort((a, b) => b.score - a.score);
  const best = Math.max(0, ...turn.heard.flatMap(({ candidates }) => candidates.map(({ score }) => score)));
  const likelier = flows.filter(({ score }) => score > best);
  const questions = turn.heard.flatMap(({ candidates }) => candidates);
  return (
    <section className={styles.why} aria-label={t('trace.title')}>
      <p>{t(`trace.because.${becauseKey[why.because]}`)}</p>
      <Versions turn={turn} draft={draft} />
      <TraceList>
        <Cases flows={likelier} />
        {questions.map(({ question, title, matched, score }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one question may be likely for two things that were said
          <li key={at} data-used={used.includes(question)}>
            {question === draft ? (
              <span>
                {title} <ToneTag>{t('tryIt.thisOne')}</ToneTag>
              </span>
            ) : onShow ? (
              <button type="button" onClick={() => onShow(question)}>
                {title}
              </button>
            ) : (
              <span>{title}</span>
            )}
            <Score score={score} />
            <small>{t('knowledge.matched', { text: matched })}</small>
          </li>
        ))}
        <Cases flows={flows.filter((each) => !likelier.includes(each))} />
      </TraceList>
      <Understood why={why} />
    </section>
  );
}

function Cases({ flows }: { flows: readonly { id: FlowId; score: number }[] }) {
  return flows.map(({ id, score }) => (
    <li key={id}>
      <CaseTitle id={id} />
      <Score score={score} />
    </li>
  ));
}

/** Out of which version each thing was said. */
function Versions({ turn: { says, flow }, draft }: Pick<TriedWhyProps, 'turn' | 'draft'>) {
  const t = useWords();
  const lines = says.flatMap(({ answer }) => {
    if (!answer?.question || !answer.version) return [];
    const from =
      answer.question === draft ? t('tryIt.fromDraft') : t('tryIt.fromVersion', { version: answer.version });
    const variant =
      answer.variant === undefined ? '' : ` · ${t('writing.variant', { number: answer.variant + 1 })}`;
    return [`${from}${variant}`];
  });
  const all = [...lines, ...(flow ? [t('tryIt.fromFlow', { name: flow.name, version: flow.version })] : [])];
  return (
    <p className={styles.from}>
      {all.map((line) => (
        <ToneTag key={line} tone="bot">
          {line}
        </ToneTag>
      ))}
    </p>
  );
}
