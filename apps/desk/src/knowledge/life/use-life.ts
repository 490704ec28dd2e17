import type { Question, QuestionAct } from '@parley/contract';
import { client } from '../../shell/client.ts';
import { useSave } from '../../shell/page/use-save.ts';
import { mayAct, useSeat } from '../../shell/seat.tsx';
import { useWords } from '../../words/index.ts';
import { questionsKey, useKnowledgeSettings } from '../questions.ts';

/** What can be done with the newest version of a question, besides writing it. */
export type Move =
  | { act: 'propose' | 'approve' | 'return'; note?: string }
  | { act: 'publish'; at?: string }
  | { act: 'withdraw' };

/** Which moves the reader may make with a question as it stands. */
export function useMoves(question: Question): ReadonlySet<QuestionAct['act']> {
  const { role } = useSeat();
  const settings = useKnowledgeSettings().data;
  const { stage, publishedVersion, publishAt } = question;
  const moves = new Set<QuestionAct['act']>();
  if (stage === 'draft') moves.add('propose');
  if (!mayAct(role, 'supervisor')) return moves;
  if (stage === 'in-review') moves.add('approve').add('return');
  if (stage === 'approved') moves.add('return');
  if (stage === 'draft' && settings?.reviewRequired && !settings.otherApproves) moves.add('approve');
  const isThrough = stage === 'approved' || stage === 'scheduled';
  if (isThrough || (stage !== 'published' && settings && !settings.reviewRequired)) moves.add('publish');
  if (publishedVersion !== null || publishAt !== null) moves.add('withdraw');
  return moves;
}

/** Makes a move, and says what came of it. */
export function useMove(onMoved: (question: Question) => void) {
  const t = useWords();
  const { workspaceId } = useSeat();
  return useSave({
    save: ({ question, move }: { question: Question; move: Move }) => {
      const params = { workspaceId, questionId: question.id };
      const seen = { version: question.version };
      switch (move.act) {
        case 'propose':
          return client.call('proposeQuestion', { params, body: { ...seen, ...noted(move.note) } });
        case 'approve':
          return client.call('reviewQuestion', {
            params,
            body: { ...seen, verdict: 'approved', ...noted(move.note) },
          });
        case 'return':
          return client.call('reviewQuestion', {
            params,
            body: { ...seen, verdict: 'returned', ...noted(move.note) },
          });
        case 'publish':
          return client.call('publishQuestion', {
            params,
            body: { ...seen, ...(move.at ? { at: move.at } : {}) },
          });
        case 'withdraw':
          return client.call('unpublishQuestion', { params, body: seen });
      }
    },
    touches: [questionsKey(workspaceId)],
    done: t('life.done'),
    onSaved: onMoved,
  });
}

const noted = (note: string | undefined) => (note ? { note } : {});
