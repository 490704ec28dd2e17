import type { QuestionContent, QuestionId, Reader, triedAnswer, WorkspaceId } from '@parley/contract';
import { findEntities } from '@parley/nlu';
import type { z } from 'zod';
import { newId } from '../../kernel/ids.ts';
import { answerOf, offersOf } from '../answers/answer-of.ts';
import { understandText } from '../answers/understand-text.ts';
import { type Shelf, withTopic } from '../live/shelf.ts';
import { localeOf } from '../locale-of.ts';
import type { KnowledgeRoom } from '../room.ts';

type Tried = z.infer<typeof triedAnswer>;
interface Asked {
  text: string;
  reader?: Reader | undefined;
  /** tried as if it were published */
  draft?: { id?: QuestionId | undefined; content: QuestionContent } | undefined;
}

/** What the bot would answer to a text, and why; nothing is counted. */
export async function tryQuestion(
  { kernel, live }: KnowledgeRoom,
  workspaceId: WorkspaceId,
  { text, reader, draft }: Asked,
): Promise<Tried> {
  const nowMs = kernel.clock.now();
  const entities = findEntities(text, { now: nowMs, timeZone: 'UTC' });
  const id = draft && (draft.id ?? newId('qna', nowMs));
  const tried = await live.look(workspaceId, (shelf) =>
    draft && id
      ? withTopic(shelf, { id, version: 1, ...draft.content }, () => tryOn(shelf, text, reader))
      : tryOn(shelf, text, reader),
  );
  const { answered, ...shown } = tried;
  const isDraft = id !== undefined && answered === id;
  return {
    ...shown,
    entities: entities.map(({ kind, raw }) => ({ kind, text: raw })),
    candidates: tried.candidates.map((each) =>
      each.question === id
        ? { ...each, isDraft: true, question: draft?.id ?? null }
        : { ...each, isDraft: false },
    ),
    version: isDraft ? null : tried.version,
    isDraft,
  };
}

function tryOn(shelf: Shelf, text: string, reader: Reader | undefined) {
  const { understanding, candidates } = understandText(shelf, text);
  const { decision, language, wants } = understanding;
  const locale = localeOf(language) ?? shelf.locale;
  const offers = offersOf(
    shelf,
    candidates.map((each) => each.question),
    locale,
  );
  const titles = new Map(offers.map((offer) => [offer.question, offer.text]));
  const [first] = candidates;
  const isAnswered = decision === 'sure' && wants !== 'person' && first !== undefined;
  const answer = isAnswered ? answerOf(shelf, first.question, locale, reader) : undefined;
  return {
    decision,
    language,
    wantsPerson: wants === 'person',
    candidates: candidates.flatMap(({ question, matched, score }) => {
      const title = titles.get(question);
      return title === undefined ? [] : [{ question, title, matched, score }];
    }),
    answered: answer?.question,
    answer: answer?.text ?? null,
    blocks: answer?.blocks ?? null,
    version: answer?.version ?? null,
    variant: answer?.variant ?? null,
  };
}
