import { create, insertMultiple, search } from '@orama/orama';
import MiniSearch from 'minisearch';
import type { Build } from './engine.ts';

/** MiniSearch over single characters and pairs of them, its best setting for Chinese in trials: its own tokenizer takes a sentence for one word. */
export const createPeerMiniSearch: Build = (texts) => {
  const tokenize = (text: string) => [...units(text), ...pairs(text)];
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'], tokenize });
  index.addAll(texts.map((text, id) => ({ id, text })));
  return {
    find: (text, limit) =>
      index
        .search(text)
        .slice(0, limit)
        .map(({ id }) => Number(id)),
  };
};

/** Orama over pairs of characters, better in trials than its own tokenizer for Mandarin. */
export const createPeerOrama: Build = async (texts) => {
  const tokenizer = { language: 'english', normalizationCache: new Map(), tokenize: pairs };
  const index = create({ schema: { text: 'string' }, components: { tokenizer } });
  await insertMultiple(
    index,
    texts.map((text, at) => ({ id: String(at), text })),
    1000,
  );
  return {
    async find(term, limit) {
      const { hits } = await search(index, { term, limit, threshold: 1 });
      return hits.map(({ id }) => Number(id));
    },
  };
};

const units = (text: string): string[] =>
  [...text.toLowerCase()].filter((unit) => /[\p{L}\p{N}]/u.test(unit));

function pairs(text: string): string[] {
  const all = units(text);
  return all.length < 2 ? all : all.slice(1).map((unit, at) => `${all[at]}${unit}`);
}
