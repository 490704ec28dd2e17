import type { GuardedFetch } from '../../../kernel/guarded-fetch/index.ts';
import { FileProblem } from '../file/file-problem.ts';
import { fetchProblem, importProblem } from '../import-problem.ts';
import { noRobots, type Robots, readRobots } from './read-robots.ts';

export const readerName = 'Parley';
const limits = { timeoutMs: 15_000, mostBytes: 5 * 1024 * 1024, redirects: 3 };

/** Asks one address of a site and gives what it answers; a `FileProblem` where that is no use. */
export async function askPage(ask: GuardedFetch, url: string): Promise<{ body: Buffer; type: string }> {
  const answer = await ask({ url, ...limits });
  if (!answer.ok) throw new FileProblem(fetchProblem(answer.problem, url));
  if (new URL(answer.url).host !== new URL(url).host)
    throw new FileProblem(importProblem('other-site', new URL(answer.url).host));
  if (answer.status !== 200) throw new FileProblem(importProblem('status', answer.status));
  return { body: answer.body, type: answer.headers['content-type'] ?? '' };
}

/** What a site's robots.txt allows; where it cannot be asked for now, nothing (RFC 9309, 2.3.1). */
export async function askRobots(ask: GuardedFetch, url: string): Promise<Robots> {
  const answer = await ask({ url: new URL('/robots.txt', url).href, ...limits });
  if (!answer.ok) throw new FileProblem(fetchProblem(answer.problem, url));
  if (answer.status >= 500) throw new FileProblem(importProblem('robots-unreadable'));
  return answer.status === 200 ? readRobots(answer.body.toString('utf8'), readerName) : noRobots;
}
