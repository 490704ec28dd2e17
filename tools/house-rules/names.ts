import { posix } from 'node:path';
import type { Fault, Rule } from './rule.ts';

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|journey|worker|config|module|d))*\.(ts|tsx|mjs|css|html|sql)$/;
const checked = /\.(ts|tsx|mjs|css|html|sql)$/;
const vague = ['manager', 'helper', 'util', 'service', 'processor'];

/** Files are named in kebab-case. */
export const fileNames: Rule = (tree) =>
  tree
    .map(({ path }) => path)
    .filter((path) => checked.test(path) && !kebab.test(posix.basename(path)))
    .map((path) => ({ path, says: 'is not named in kebab-case' }));

/** No file and nothing in it is called a manager, helper, util, service or processor: the name of what it does is missing. Declaration files describe what somebody else named. */
export const vagueNames: Rule = (tree) =>
  tree
    .filter(({ path }) => !path.endsWith('.d.ts'))
    .flatMap(({ path, declared }): Fault[] => {
      const fileName = posix.basename(path).replace(/\..*$/, '');
      return [fileName, ...declared]
        .filter((name) => vague.includes(lastWordOf(name)))
        .map((name) => ({ path, says: `${name} does not say what it does` }));
    });

/** `userManagers` → `manager` */
const lastWordOf = (name: string): string => {
  const words = name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').split(/[-_]/);
  return (words.at(-1) ?? '').toLowerCase().replace(/s$/, '');
};

const mayDefault: readonly { where: RegExp; why: string }[] = [
  { where: /\.config\.ts$/, why: 'the tool that reads it asks for one' },
  { where: /\/(test|stage)\/[a-z-]*setup\.ts$/, why: 'the test runner asks for one' },
  { where: /\.d\.ts$/, why: 'it describes what somebody else wrote' },
  { where: /^apps\/desk\/src\/.*-page\.tsx$/, why: 'React loads a lazy page by it' },
];

/** Everything is imported by its own name. */
export const namedExports: Rule = (tree) =>
  tree
    .filter(
      ({ path, hasDefaultExport }) => hasDefaultExport && !mayDefault.some(({ where }) => where.test(path)),
    )
    .map(({ path }) => ({ path, says: 'has a default export' }));
