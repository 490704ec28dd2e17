import type { AgentId, WorkspaceId } from '@parley/contract';
import type { Query, Tx } from './database/index.ts';

/** In whose name packs come and go. */
export interface PackEditor {
  workspaceId: WorkspaceId;
  actor: AgentId | 'system';
}

export interface ListedItem<Item> {
  item: Item;
  id: string | null;
  /** false of what customers do not meet */
  isOut: boolean;
  /** stored files were left out of it */
  isCut?: boolean;
}

/** One kind of thing that packs bring, as the room that has it lists, writes and removes it. */
export interface PackKeeper<Item extends { key: string }> {
  /** All there is, in the form in which it travels, with its id where it has one. */
  list(query: Query, workspaceId: WorkspaceId): Promise<ListedItem<Item>[]>;
  /** Brings each to this form, and makes those that are not there; in the transaction of the caller. */
  put(tx: Tx, editor: PackEditor, items: readonly Item[]): Promise<void>;
  /** Refuses, with a refusal that changes nothing, what is still needed. */
  remove(tx: Tx, editor: PackEditor, items: readonly Item[]): Promise<void>;
}

export type KeptItem<K> = K extends PackKeeper<infer Item> ? Item : never;
