import type { SourceFile } from './source-file.ts';

export type Tree = readonly SourceFile[];

/** A place where the house is not kept, and what to do about it. */
export interface Fault {
  path: string;
  says: string;
}

/** Finds every fault of one kind in a tree. */
export type Rule = (tree: Tree) => Fault[];
