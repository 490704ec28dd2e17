import { type TranslatorKind, translationLimits } from '@parley/contract';
import type { FetchProblem, GuardedFetch } from '../kernel/guarded-fetch/index.ts';
import { Refusal } from '../kernel/refusal.ts';
import { asPlainWords } from './as-plain-words.ts';
import { type Dialect, dialects, type Given } from './dialects/index.ts';

/** A service with its key, ready to be asked. */
export interface OpenTranslator {
  kind: TranslatorKind;
  baseUrl: string;
  key: string | null;
}

const usualTimeoutMs = 15_000;
const mostBytes = 4 * 1024 * 1024;
const mostDetailChars = 200;

/** These texts in another language, in their order; refuses with what the service refused. One request, unless the service takes less at once. */
export async function askTranslator(
  guardedFetch: GuardedFetch,
  open: OpenTranslator,
  texts: readonly string[],
  to: string,
  timeoutMs = usualTimeoutMs,
): Promise<Given[]> {
  const translator = dialects[open.kind];
  const given: Given[] = [];
  for (const some of inRequests(texts, translator.most))
    given.push(...(await askOnce(guardedFetch, open, { texts: some, to, timeoutMs })));
  return given;
}

/** The texts in as few requests as a service takes them in. */
export function inRequests(texts: readonly string[], most: Dialect['most']): string[][] {
  const requests: string[][] = [];
  let bytes = 0;
  for (const text of texts) {
    const size = Buffer.byteLength(JSON.stringify(text)) + 1;
    const last = requests.at(-1);
    const fits = last !== undefined && last.length < most.texts && bytes + size <= most.bytes;
    if (fits) last.push(text);
    else requests.push([text]);
    bytes = fits ? bytes + size : size;
  }
  return requests;
}

async function askOnce(
  guardedFetch: GuardedFetch,
  { kind, baseUrl, key }: OpenTranslator,
  { texts, to, timeoutMs }: { texts: readonly string[]; to: string; timeoutMs: number },
): Promise<Given[]> {
  const translator = dialects[kind];
  const { path, credentials, body } = translator.ask(texts, to, key);
  const fetched = await guardedFetch({
    ...{ url: baseUrl + path, method: 'POST', credentials, redirects: 0 },
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(body),
    ...{ timeoutMs, idleMs: timeoutMs, mostBytes },
  });
  if (!fetched.ok) throw unreached(fetched.problem);
  const said = fetched.body.toString('utf8');
  if (fetched.status < 200 || fetched.status > 299)
    throw new Refusal(translator.judge(fetched.status, said), {
      detail: `The service answered ${fetched.status}: ${inShort(said, key)}`,
    });
  return judged(translator.read(parsed(said)), texts.length);
}

/** What came back is foreign text: as many as were asked for, of a bearable length, and nothing in it that steers a reader's screen. */
function judged(given: Given[] | undefined, count: number): Given[] {
  if (!given) throw broken('something else than translations');
  if (given.length !== count) throw broken(`${given.length} texts for ${count}`);
  return given.map(({ text, from }) => {
    if (text.length > translationLimits.textChars) throw broken('a text that is too long');
    return { text: asPlainWords(text), from };
  });
}

const broken = (what: string) =>
  new Refusal('translation.broken-answer', { detail: `The service answered with ${what}.` });

function parsed(said: string): unknown {
  try {
    return JSON.parse(said);
  } catch {
    return undefined;
  }
}

/** What a service says of a refusal, without the key, which it may repeat. */
function inShort(said: string, key: string | null): string {
  const safe = key === null ? said : said.replaceAll(key, '…');
  return asPlainWords(safe).replace(/\s+/g, ' ').slice(0, mostDetailChars).toWellFormed();
}

const unreached = ({ code, message }: FetchProblem): Refusal =>
  new Refusal(
    code === 'too-large' || code === 'broken-answer'
      ? 'translation.broken-answer'
      : 'translation.unavailable',
    { detail: message },
  );
