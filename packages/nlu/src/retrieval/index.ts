export { type Cluster, cluster } from './compare/cluster.ts';
export { type Asked, conflicts, type Duplicate, duplicates } from './compare/duplicates.ts';
export { similar } from './compare/similar.ts';
export type { KnowledgeEntry } from './knowledge-entry.ts';
export { createIndex, type KnowledgeIndex } from './knowledge-index.ts';
export { type Match, match } from './match.ts';
export { related } from './related.ts';
export { loadIndex, saveIndex } from './snapshot.ts';
export { suggest } from './suggest/suggest.ts';
