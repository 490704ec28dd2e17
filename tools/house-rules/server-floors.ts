import type { Fault, Rule } from './rule.ts';
import { type Import, isTest, type SourceFile } from './source-file.ts';

const source = 'apps/server/src/';

/** The rooms of the server from the ground up; a room may use the floors below it. */
export const floors: readonly (readonly string[])[] = [
  ['kernel'],
  ['people', 'contacts', 'files'],
  ['conversations'],
  ['channels', 'knowledge', 'replies', 'flows', 'tickets'],
  [
    'bot',
    'profiles',
    'panels',
    'translation',
    'routing',
    'quality',
    'supervision',
    'notices',
    'engage',
    'experiments',
    'voice',
    'connectors',
  ],
  // operate works on a store from outside, be the house open or not: doctor, backup, restore
  ['insight', 'operate', 'regression'],
  ['packs'],
  ['demo'],
  ['doors'],
  // Whoever builds the house knows all of it: main.ts, compose.ts and the like, beside the rooms.
  ['compose'],
];

interface Exception {
  from: string;
  to: string;
  only?: 'types';
  why: string;
}

/** Rooms that may know a room which is not below them, one way, and why. */
export const exceptions: readonly Exception[] = [
  { from: 'demo', to: 'compose', only: 'types', why: 'it plays on the whole house, which is handed to it' },
];

/** Rooms use only what is below them, and enter by the room's index.ts; tests enter from any floor, also by testing/index.ts. */
export const serverFloors: Rule = (tree) =>
  tree
    .filter((file) => file.path.startsWith(source))
    .flatMap((file) => file.imports.flatMap((each) => faultOf(file, each) ?? []));

function faultOf(file: SourceFile, { path, kind }: Import): Fault | undefined {
  if (!path?.startsWith(source)) return undefined;
  const here = placeOf(file.path);
  const there = placeOf(path);
  const at = (says: string): Fault => ({ path: file.path, says });
  if (floorOf(here.room) < 0) return at(`the room ${here.room} has no floor`);
  if (isTest(path) && !isTest(file.path)) return at(`ships, but imports ${path}, which is for tests`);
  if (here.room === there.room)
    return insideKernel(here, there) ? undefined : at(`enters ${path} past its index.ts`);
  if (!isDoor(there)) return at(`enters ${there.room} past its index.ts: ${path}`);
  if (isTest(file.path) || mayKnow(here.room, there.room, kind)) return undefined;
  return at(`${here.room} may not know ${there.room}, which is not below it`);
}

interface Place {
  room: string;
  /** the path within the room */
  rest: string[];
}

/** `people/store.ts` is in people; `main.ts`, which is in no room, composes. */
function placeOf(path: string): Place {
  const [first = '', ...rest] = path.slice(source.length).split('/');
  return rest.length > 0 ? { room: first, rest } : { room: 'compose', rest: [first] };
}

const floorOf = (room: string) => floors.findIndex((rooms) => rooms.includes(room));

const mayKnow = (above: string, below: string, kind: Import['kind']) =>
  floorOf(below) < floorOf(above) ||
  exceptions.some(
    ({ from, to, only }) => from === above && to === below && (only !== 'types' || kind === 'type'),
  );

/** A room's index; the kernel is no room but a shelf: each of its files, and the index of each of its folders, is a door. */
function isDoor({ room, rest }: Place): boolean {
  const [first, second, third] = rest;
  if (room === 'compose') return true;
  if (first === 'testing') return second === 'index.ts';
  if (room !== 'kernel') return first === 'index.ts';
  return second === undefined || (second === 'index.ts' && third === undefined);
}

const insideKernel = (here: Place, there: Place) =>
  here.room !== 'kernel' || isDoor(there) || here.rest[0] === there.rest[0];
