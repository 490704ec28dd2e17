import type { PackFile, QuestionContent, QuestionId, Vocabulary } from '@parley/contract';
import type { Understanding } from '@parley/nlu';

/** What is published and held in memory; opaque but for the model that helps to understand. */
export interface Shelf {
  learnt: { id: string; model: unknown } | undefined;
  speller: unknown;
}

/** A published question as the store gives it. */
export interface LiveRow {
  id: QuestionId;
  mark: string;
  published: QuestionContent;
  publishedVersion: number;
  scheduled: null;
  scheduledVersion: null;
  publishAt: null;
}

/** Where a shelf is read from. */
export interface ShelfSource {
  findStamp(): Promise<object>;
  listMarks(): Promise<{ id: QuestionId; mark: string }[]>;
  findWords(): Promise<Vocabulary>;
  findModel(): Promise<undefined>;
  listLive(ids: readonly QuestionId[]): Promise<LiveRow[]>;
  now(): number;
  complain(error: unknown): void;
}

/** What the bench uses of the room that knows, and the demo's pack, as they are when this program is bundled. */
export interface KnowledgeParts {
  sprucePack(backOffice: string): PackFile;
  keepShelf(source: ShelfSource): { get(): Promise<Shelf> };
  listTopics(shelf: Shelf): { id: QuestionId; questions: string[]; answer: string }[];
  trainModel(taught: object, live: null): { bytes: Uint8Array } | { problem: string };
  readModel(bytes: Uint8Array): unknown;
  understandText(
    shelf: Shelf,
    text: string,
  ): {
    understanding: Pick<Understanding, 'decision'>;
    candidates: { question: QuestionId; score: number }[];
  };
}
