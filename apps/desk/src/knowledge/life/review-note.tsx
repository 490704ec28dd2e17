import type { Question } from '@parley/contract';
import { useQuery } from '@tanstack/react-query';
import { client } from '../../shell/client.ts';
import { useSeat } from '../../shell/seat.tsx';
import { useWords } from '../../words/index.ts';
import { questionsKey } from '../questions.ts';
import styles from './life.module.css';

/** What was said with the latest step of a review: why it was returned, what is asked for. */
export function ReviewNote({ question }: { question: Question }) {
  const t = useWords();
  const { workspaceId } = useSeat();
  const { id, version, stage } = question;
  const { data } = useQuery({
    queryKey: [...questionsKey(workspaceId), 'versions', id, version],
    queryFn: ({ signal }) =>
      client.call('listQuestionVersions', { params: { workspaceId, questionId: id }, signal }),
  });
  const steps = data?.data.slice(0, 2).flatMap((each) => each.steps) ?? [];
  const wanted = stage === 'in-review' ? 'proposed' : 'returned';
  const step = steps.findLast(({ act }) => act === wanted);
  if (!step?.note || stage === 'published') return null;
  return (
    <div className={styles.note}>
      <b>{t(wanted === 'returned' ? 'life.returnedBy' : 'life.proposedBy', { who: step.by })}</b>
      <p>{step.note}</p>
    </div>
  );
}
