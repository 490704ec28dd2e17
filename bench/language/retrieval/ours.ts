import { createIndex, match } from '@parley/nlu';
import type { Build } from './engine.ts';

/** The product's own index, one entry a text, asked through `match` as a workspace asks it. */
export const createOurs: Build = (texts) => {
  const index = createIndex(texts.map((text, at) => ({ id: String(at), questions: [text] })));
  return { find: (text, limit) => match(text, index, { limit }).map(({ id }) => Number(id)) };
};
