import type { Rule, Tree } from './rule.ts';

const home = 'packages/channels/src/';

/** Channels that other code may name, and why. */
const spokenOf: Readonly<Record<string, string>> = {
  web: 'the widget and its socket are part of the product',
};

/** Channels whose name is also a word of the language: only an import of their folder counts. */
const ordinaryWords: Readonly<Record<string, string>> = {
  email: 'an address of a contact',
  line: 'a row of text',
  sms: 'a way to send a code',
  teams: 'groups of agents',
  x: 'a coordinate',
};

/** Reads what customers say, and customers name channels; it can import none. */
const readsCustomers = 'packages/nlu/';

/** Stories of people and of the vendors they use, who have names; nothing of it ships. */
const tellsStories = 'journeys/';

/** A channel is known by its folder alone: no other file says its name. */
export const channelNames: Rule = (tree) => {
  const names = channelsOf(tree).filter((name) => !(name in spokenOf));
  const isFree = (path: string) => path.startsWith(readsCustomers) || path.startsWith(tellsStories);
  const files = tree.filter(({ path }) => !isFree(path));
  return files.flatMap((file) =>
    names
      .filter((name) => !file.path.startsWith(`${home}${name}/`) && saysName(file, name))
      .map((name) => ({ path: file.path, says: `names the channel ${name} outside its folder` })),
  );
};

const channelsOf = (tree: Tree): string[] => {
  const folders = tree
    .filter(({ path }) => path.startsWith(home))
    .map(({ path }) => path.slice(home.length).split('/'))
    .filter((parts) => parts.length > 1)
    .map(([folder = '']) => folder);
  return [...new Set(folders)];
};

function saysName({ imports, mentioned }: Tree[number], name: string): boolean {
  if (imports.some(({ path }) => path?.startsWith(`${home}${name}/`))) return true;
  if (name in ordinaryWords) return false;
  const bare = name.replaceAll('-', '');
  return mentioned.some((text) => hasInWords(wordsOf(text), bare));
}

/** `openPigeonHook` says pigeon and `WeComKf` says wecom-kf; `pigeonry` says neither. */
const hasInWords = (words: readonly string[], bare: string): boolean =>
  words.some((_, start) => {
    let joined = '';
    for (let at = start; at < words.length && joined.length < bare.length; at++) joined += words[at];
    return joined === bare;
  });

const wordsOf = (text: string): string[] =>
  text
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
