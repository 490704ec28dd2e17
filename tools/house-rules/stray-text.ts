import type { Rule } from './rule.ts';

const promise = /\b(TODO|FIXME)\b/;
const banner = /[-=*#~_─━═]{4,}/;
const machinePath = /(?<![\w./-])(\/(work|home|root|Users)\/[\w.-]+|[A-Z]:\\Users\\)/;

/** Comments hold no promises to do something later. */
export const noPromises: Rule = (tree) =>
  tree
    .filter(({ comments }) => comments.some((comment) => promise.test(comment)))
    .map(({ path }) => ({ path, says: 'puts something off: do it, or file it' }));

/** Comments hold no banners: a file that needs a heading inside is two files. */
export const noBanners: Rule = (tree) =>
  tree
    .filter(({ comments }) => comments.some((comment) => banner.test(comment)))
    .map(({ path }) => ({ path, says: 'has a banner in a comment' }));

/** No file knows whose machine it was written on. */
export const noMachinePaths: Rule = (tree) =>
  tree.flatMap(({ path, text }) => {
    const [, found] = machinePath.exec(text) ?? [];
    return found ? [{ path, says: `names a path of one machine: ${found}` }] : [];
  });
