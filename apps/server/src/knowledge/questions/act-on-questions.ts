import type { QuestionAct, QuestionContent, QuestionId, RefusalCode, Role } from '@parley/contract';
import { Refusal } from '../../kernel/refusal.ts';
import { type AgentCaller, isAtLeast } from '../../kernel/route.ts';
import { guardQuestions } from '../life/guard-question.ts';
import { publishTried, unpublishQuestion } from '../life/publish-question.ts';
import { moveOn } from '../life/review-question.ts';
import { isReviewRequired } from '../life/store.ts';
import type { KnowledgeRoom } from '../room.ts';
import { sameContent } from '../wordings.ts';
import { deleteQuestion } from './delete-question.ts';
import { getSeen } from './get-question.ts';
import { saveNext } from './save-question.ts';
import { listByIds } from './store.ts';
import { writeQuestion } from './write-question.ts';

interface Seen {
  id: QuestionId;
  version: number;
}
interface Acted {
  done: number;
  refused: { id: QuestionId; code: RefusalCode }[];
}

/** The right that the single act needs at its own door. */
const least: { readonly [A in QuestionAct['act']]: Role } = {
  ...{ propose: 'agent', approve: 'supervisor', return: 'supervisor', publish: 'supervisor' },
  ...{ withdraw: 'supervisor', delete: 'supervisor', move: 'agent', tag: 'agent', untag: 'agent' },
};

/**
 * Does one thing with many questions, one after the other; what is refused is told and holds up none of the others.
 * What is to be published is tried together on the tests of the bot, once: where one fails, none of it is published.
 */
export async function actOnQuestions(
  room: KnowledgeRoom,
  caller: AgentCaller,
  { questions, what }: { questions: readonly Seen[]; what: QuestionAct },
): Promise<Acted> {
  if (!isAtLeast(caller.role, least[what.act])) throw new Refusal('right.missing');
  const acted: Acted = { done: 0, refused: [] };
  const tried = what.act === 'publish' ? await tryTogether(room, caller, questions) : undefined;
  for (const seen of questions) {
    if (tried?.stopped && tried.ids.has(seen.id)) {
      acted.refused.push({ id: seen.id, code: tried.stopped });
      continue;
    }
    try {
      await act(room, caller, seen, what);
      acted.done += 1;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      acted.refused.push({ id: seen.id, code: error.code });
    }
  }
  return acted;
}

/** Which of these may be published as far as is known, and why the bot must not answer by them together, if it must not. */
async function tryTogether(
  room: KnowledgeRoom,
  caller: AgentCaller,
  questions: readonly Seen[],
): Promise<{ ids: ReadonlySet<QuestionId>; stopped: RefusalCode | undefined }> {
  const { workspaceId } = caller;
  const query = room.kernel.database.in(workspaceId);
  const wanted = new Map(questions.map(({ id, version }) => [id, version]));
  const [rows, isReviewed] = [
    await listByIds(query, workspaceId, [...wanted.keys()]),
    await isReviewRequired(query, workspaceId),
  ];
  // The others are refused each for itself, and are not part of what is tried.
  const ready = rows.filter(
    ({ id, version, stage }) => wanted.get(id) === version && (!isReviewed || approved.has(stage)),
  );
  const ids = new Set(ready.map(({ id }) => id));
  if (ready.length === 0) return { ids, stopped: undefined };
  try {
    await guardQuestions(room, caller, new Map(ready.map(({ id, content }) => [id, content])));
    return { ids, stopped: undefined };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ids, stopped: error.code };
  }
}
const approved: ReadonlySet<string> = new Set(['approved', 'scheduled', 'published']);

function act(
  room: KnowledgeRoom,
  caller: AgentCaller,
  { id, version }: Seen,
  what: QuestionAct,
): Promise<unknown> {
  switch (what.act) {
    case 'propose':
      return moveOn(room, caller, id, 'proposed', { version, note: what.note });
    case 'approve':
      return moveOn(room, caller, id, 'approved', { version, note: what.note });
    case 'return':
      return moveOn(room, caller, id, 'returned', { version, note: what.note });
    case 'publish':
      return publishTried(room, caller, id, { version, at: what.at });
    case 'withdraw':
      return unpublishQuestion(room, caller, id, { version });
    case 'delete':
      return deleteQuestion(room, caller, id, version);
    case 'move':
      return change(room, caller, { id, version }, (content) => ({ ...content, category: what.category }));
    case 'tag':
      return change(room, caller, { id, version }, (content) => ({
        ...content,
        tags: [...new Set([...content.tags, what.tag])].slice(0, 20),
      }));
    case 'untag':
      return change(room, caller, { id, version }, (content) => ({
        ...content,
        tags: content.tags.filter((tag) => tag !== what.tag),
      }));
  }
}

/** Saves a question changed; what is published as it stands stays so, where its editor may publish. */
const change = (
  room: KnowledgeRoom,
  caller: AgentCaller,
  { id, version }: Seen,
  make: (content: QuestionContent) => QuestionContent,
) =>
  writeQuestion(room, caller.workspaceId, id, async (tx, at) => {
    const { content: before, stage } = await getSeen(tx, caller.workspaceId, id, version);
    const content = make(before);
    if (sameContent(before, content)) return;
    const publish =
      stage === 'published' &&
      isAtLeast(caller.role, 'supervisor') &&
      !(await isReviewRequired(tx, caller.workspaceId));
    await saveNext(room, tx, caller, { id, at, version: version + 1, content, restoredFrom: null }, publish);
  });
