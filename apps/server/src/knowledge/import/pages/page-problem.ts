import { type KnowledgeImport, type PageProblemCode, pageProblemCode } from '@parley/contract';
import type { FetchProblem, FetchProblemCode } from '../../../kernel/guarded-fetch/index.ts';

const sentences: { readonly [C in PageProblemCode]: (detail: string) => string } = {
  robots: () => 'The robots.txt of the site does not allow it.',
  'robots-unreadable': () => 'The robots.txt of the site cannot be read now.',
  'other-site': (host) => `It leads on to another site, ${host}.`,
  status: (status) => `It answers with ${status}.`,
  'no-page': (type) => `It is no page but ${type || 'something without a type'}.`,
  'no-heading': () => 'No heading with text under it was found.',
  'parts-left': (count) => `${count} of its parts are too long or there twice, and were left out.`,
  'too-many': (most) => `An import has at most ${most} questions; this page is beyond them.`,
  'nothing-found': () => 'No question was found on the pages; see what was left out.',
  'no-sitemap': () => 'This is no sitemap.',
  'empty-sitemap': (host) => `The sitemap names no page of ${host}.`,
  'refused-address': (said) => said,
  unreachable: (said) => said,
  timeout: (said) => said,
  'too-large': (said) => said,
  'broken-answer': (said) => said,
};

/** A reason as it is stored: its code and what it is about, before the sentence. */
export const pageProblem = (code: PageProblemCode, detail: string | number = ''): string => {
  const about = String(detail)
    .replace(/[\]\s]+/g, ' ')
    .slice(0, 200);
  return `[${code}:${about}] ${sentences[code](String(detail))}`;
};

const ofFetch: { readonly [C in FetchProblemCode]: PageProblemCode } = {
  'url-refused': 'refused-address',
  'address-refused': 'refused-address',
  'header-refused': 'refused-address',
  'redirect-refused': 'other-site',
  'name-unknown': 'unreachable',
  unreachable: 'unreachable',
  timeout: 'timeout',
  'too-large': 'too-large',
  'broken-answer': 'broken-answer',
};

/** A request that came to nothing, as a reason about a host. */
export const fetchProblem = (
  { code, message }: Pick<FetchProblem, 'code' | 'message'>,
  url: string,
): string => `[${ofFetch[code]}:${new URL(url).host}] ${message}`;

/** Takes a stored reason apart; a sentence without a code is all there is of one. */
export function readProblem(stored: string): { problem: string; why: KnowledgeImport['why'] } {
  const [, code, detail = '', problem = ''] = /^\[([a-z-]+):([^\]]*)\] (.*)$/su.exec(stored) ?? [];
  const known = pageProblemCode.safeParse(code);
  return known.success ? { problem, why: { code: known.data, detail } } : { problem: stored, why: null };
}
