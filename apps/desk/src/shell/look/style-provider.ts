import { createCache } from '@ant-design/cssinjs';

export { StyleProvider } from '@ant-design/cssinjs';

/** What was made of a component's style, kept when the last one goes: the next needs none of it made again. */
export const styleCache = keptCache();

function keptCache() {
  const cache = createCache();
  const update = cache.opUpdate.bind(cache);
  cache.opUpdate = (key, change) => update(key, (held) => change(held) ?? (held ? [0, held[1]] : null));
  return cache;
}
