import type { PackContent, PackKind } from '@parley/contract';
import type { Query } from '../kernel/database/index.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { PackEditor, PackKeeper } from '../kernel/pack-keeper.ts';
import type { AuditNote } from '../people/index.ts';
import type { Change, KeyedTest } from '../regression/index.ts';

type Keepers = { [K in Exclude<PackKind, 'tests'>]: PackKeeper<PackContent[K][number]> } & {
  /** with the ids of the workspace; a pack names questions and flows by their keys */
  tests: PackKeeper<KeyedTest>;
};

export interface PackPorts {
  keepers: Keepers;
  /** Refuses what would make the bot answer other than its tests say. */
  guard(editor: PackEditor, about: string, change: Change): Promise<void>;
  writeAudit(tx: Query, note: AuditNote): Promise<void>;
}

/** What the verbs of this room work with. */
export interface PackRoom {
  kernel: Kernel;
  ports: PackPorts;
}
