import {
  type FlowId,
  type InstalledPack,
  type PackContent,
  type PackFile,
  type PackInstallation,
  type PackItem,
  type PackKind,
  type PackPreview,
  packKinds,
  type QuestionId,
} from '@parley/contract';
import { isoNow } from '../kernel/clock.ts';
import type { Query, Tx } from '../kernel/database/index.ts';
import { newId } from '../kernel/ids.ts';
import type { PackEditor } from '../kernel/pack-keeper.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Change } from '../regression/index.ts';
import { itemsOf, type Listed, listAll, withIds } from './list-all.ts';
import { outlineRow } from './outline-row.ts';
import { planPack, type Step, shelfOf } from './plan-pack.ts';
import type { PackRoom } from './room.ts';
import { type BroughtItem, listBrought, listPackRows, savePack, takeTurn } from './store.ts';

type RowName = { kind: PackKind; key: string };
interface Planned {
  steps: Step[];
  here: Listed;
  installed: InstalledPack | undefined;
}

/** What installing a pack would do. */
export async function previewPack(
  room: PackRoom,
  { workspaceId }: Pick<PackEditor, 'workspaceId'>,
  { name, title, version, content }: PackFile,
): Promise<PackPreview> {
  const query = room.kernel.database.in(workspaceId);
  const { steps, installed } = await plan(room, query, workspaceId, { name, content });
  return { name, title, version, installed: installed?.version ?? null, rows: steps.map(outlineRow) };
}

/** Installs a pack, or brings an earlier version of it to this one: all of it or nothing. What people changed or had before stays, but for what `replace` names. */
export async function installPack(
  room: PackRoom,
  editor: PackEditor,
  file: PackFile,
  replace: readonly RowName[] = [],
): Promise<PackInstallation> {
  const { kernel, ports } = room;
  const { workspaceId } = editor;
  const scope = kernel.database.in(workspaceId);
  const foreseen = await plan(room, scope, workspaceId, file);
  refuseOlder(foreseen.installed, file);
  await ports.guard(editor, `${file.name} ${file.version}`, changeOf(foreseen, replace));
  return scope.transaction(async (tx) => {
    await takeTurn(tx, workspaceId);
    const planned = await plan(room, tx, workspaceId, file);
    const steps = planned.steps.map((step) => decided(step, replace));
    await carryOut(room, tx, editor, steps);
    const pack = await note(room, tx, editor, file, planned.installed, steps);
    await ports.writeAudit(tx, {
      ...{ workspaceId, actor: editor.actor, object: pack.id, action: 'pack.installed' },
      detail: { name: file.name, version: file.version, before: planned.installed?.version ?? null },
    });
    return { pack, counts: countsOf(steps), needCredential: lackCredential(steps) };
  });
}

async function plan(
  { ports }: PackRoom,
  query: Query,
  workspaceId: PackEditor['workspaceId'],
  { name, content }: Pick<PackFile, 'name' | 'content'>,
): Promise<Planned> {
  const here = await listAll(ports, query, workspaceId);
  const [installed] = await listPackRows(query, workspaceId, name);
  const brought = installed ? await listBrought(query, workspaceId, installed.id) : [];
  const steps = planPack(shelfOf(itemsOf(here)), shelfOf(contentOf(brought)), shelfOf(content));
  return { steps, here, installed };
}

export const contentOf = (brought: readonly BroughtItem[]): Record<PackKind, PackItem[]> =>
  Object.fromEntries(
    packKinds.map((kind) => [kind, brought.filter((each) => each.kind === kind).map((each) => each.brought)]),
  ) as Record<PackKind, PackItem[]>;

/** What somebody asked to be replaced is brought to the pack's form. */
function decided(step: Step, replace: readonly RowName[]): Step {
  const isWanted = replace.some(({ kind, key }) => kind === step.kind && key === step.key);
  const isHeld = step.plan === 'kept' || step.plan === 'conflict';
  return isHeld && isWanted ? { ...step, plan: step.here ? 'update' : 'new' } : step;
}

function refuseOlder(installed: InstalledPack | undefined, { version }: PackFile): void {
  if (!installed) return;
  const [now, then] = [version, installed.version].map((each) => each.split('.').map(Number));
  const differing = now?.findIndex((part, at) => part !== then?.[at]) ?? -1;
  if (differing !== -1 && (now?.[differing] ?? 0) < (then?.[differing] ?? 0))
    throw new Refusal('pack.older', { detail: `Version ${installed.version} is installed.` });
}

const written = (steps: readonly Step[], kind: PackKind): PackItem[] =>
  steps.flatMap((step) =>
    step.kind === kind && step.there && (step.plan === 'new' || step.plan === 'update') ? [step.there] : [],
  );

async function carryOut(
  { ports }: PackRoom,
  tx: Tx,
  editor: PackEditor,
  steps: readonly Step[],
): Promise<void> {
  const { keepers } = ports;
  for (const kind of packKinds) {
    const items = written(steps, kind);
    if (items.length === 0) continue;
    if (kind === 'tests') {
      const now = await listAll(ports, tx, editor.workspaceId);
      await keepers.tests.put(
        tx,
        editor,
        (items as PackContent['tests']).map((test) => withIds(test, now)),
      );
    } else await keepers[kind].put(tx, editor, items as never);
  }
  await takeAway(ports.keepers, tx, editor, steps);
}

/** Removes what is planned to be removed; what must not go yet, since something still needs it, becomes `left`. */
export async function takeAway(
  keepers: PackRoom['ports']['keepers'],
  tx: Tx,
  editor: PackEditor,
  steps: readonly Step[],
): Promise<void> {
  for (const kind of packKinds.toReversed())
    for (const step of steps.filter((each) => each.kind === kind && each.plan === 'remove' && each.here))
      await keepers[kind].remove(tx, editor, [step.here as never]).catch((error: unknown) => {
        if (!(error instanceof Refusal)) throw error;
        step.plan = 'left';
      });
}

/** Keeps what the pack brought, as it stands here now, to tell it later from what people made of it. */
async function note(
  { kernel, ports }: PackRoom,
  tx: Tx,
  { workspaceId, actor }: PackEditor,
  { name, title, version, checksum }: PackFile,
  installed: InstalledPack | undefined,
  steps: readonly Step[],
): Promise<InstalledPack> {
  const now = await listAll(ports, tx, workspaceId);
  const items = steps.flatMap((step): BroughtItem[] => {
    const { kind, key, there, before, plan } = step;
    const isOurs = plan === 'new' || plan === 'update' || (before !== undefined && there !== undefined);
    if (!isOurs || !there) return [];
    const found = now[kind].find(({ item }) => item.key === key);
    const isAsBrought = plan === 'new' || plan === 'update' || plan === 'same';
    const brought = isAsBrought && found ? found.item : there;
    return [{ kind, key, objectId: found?.id ?? null, brought }];
  });
  const pack = {
    ...{ id: installed?.id ?? newId('pck', kernel.clock.now()), name, title, version, checksum },
    ...{ installedAt: isoNow(kernel.clock), installedBy: actor },
  };
  await savePack(tx, workspaceId, pack, items);
  return { ...pack, items: items.length };
}

function countsOf(steps: readonly Step[]): PackInstallation['counts'] {
  const counts: PackInstallation['counts'] = {};
  for (const { plan: each } of steps) counts[each] = (counts[each] ?? 0) + 1;
  return counts;
}

/** Connectors that came in new are without their credential. */
const lackCredential = (steps: readonly Step[]): string[] =>
  steps.flatMap(({ kind, plan: each, key, there }) =>
    kind === 'connectors' &&
    each === 'new' &&
    (there as PackContent['connectors'][number]).auth.kind !== 'none'
      ? [key]
      : [],
  );

/** What customers would meet of it, to be tried before it is theirs. */
function changeOf({ steps: all, here }: Planned, replace: readonly RowName[]): Change {
  const steps = all.map((step) => decided(step, replace));
  const questions = written(steps, 'questions') as PackContent['questions'];
  const flows = written(steps, 'flows') as PackContent['flows'];
  const synonyms = written(steps, 'synonyms') as PackContent['synonyms'];
  const words = written(steps, 'words');
  const idOf = (kind: 'questions' | 'flows', key: string) =>
    here[kind].find(({ item }) => item.key === key)?.id;
  const groups = new Map(here.synonyms.map(({ item }) => [item.key, item.words]));
  for (const { key, words: group } of synonyms) groups.set(key, group);
  return {
    ...(questions.length > 0
      ? {
          questions: new Map(
            questions.map(({ key, related: _, ...content }) => [
              (idOf('questions', key) ?? newId('qna')) as QuestionId,
              { ...content, related: [] },
            ]),
          ),
        }
      : {}),
    ...(flows.length > 0
      ? {
          flows: flows.map(({ key, definition }) => ({
            ...{ id: (idOf('flows', key) ?? newId('flw')) as FlowId, version: 1, definition },
          })),
        }
      : {}),
    ...(synonyms.length + words.length > 0
      ? {
          vocabulary: {
            synonyms: [...groups.values()],
            words: [...new Set([...here.words.map(({ item }) => item.key), ...words.map(({ key }) => key)])],
            version: 1_000_000,
          },
        }
      : {}),
  };
}
