import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a translation service was asked. */
export interface AskedForTranslation {
  path: string;
  headers: IncomingHttpHeaders;
  texts: string[];
  to: string;
  key: string | undefined;
}
/** A translation service on loopback that speaks both contracts; a test may have it answer anything else. */
export interface TestTranslator {
  url: string;
  asked: AskedForTranslation[];
  /** in place of the usual answer */
  answer: ((asked: AskedForTranslation, response: ServerResponse) => void) | undefined;
  close(): void;
}

type Words = Readonly<Record<string, string>>;

/** Opens one that gives back what `words` says of a text, or the text with the language before it. */
export async function openTranslator(words: Words = {}): Promise<TestTranslator> {
  const translator: Omit<TestTranslator, 'url' | 'close'> = { asked: [], answer: undefined };
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(parts).toString('utf8')) as Record<string, unknown>;
      const asked = askedIn(request.url ?? '', request.headers, body);
      translator.asked.push(asked);
      if (translator.answer) translator.answer(asked, response);
      else sendJson(response, 200, usualAnswer(asked, words));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(translator, {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  });
}

export const sendJson = (response: ServerResponse, status: number, body: unknown): void =>
  void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));

function askedIn(
  path: string,
  headers: IncomingHttpHeaders,
  body: Record<string, unknown>,
): AskedForTranslation {
  const isDeepl = path.endsWith('/v2/translate');
  const key = isDeepl ? headers.authorization?.replace(/^DeepL-Auth-Key /, '') : body.api_key;
  return {
    ...{ path, headers },
    texts: (isDeepl ? body.text : body.q) as string[],
    to: String(isDeepl ? body.target_lang : body.target),
    key: key as string | undefined,
  };
}

function usualAnswer({ path, texts, to }: AskedForTranslation, words: Words): unknown {
  const said = texts.map((text) => ({ text: words[text] ?? `${to}: ${text}`, from: languageOf(text) }));
  if (path.endsWith('/v2/translate'))
    return {
      translations: said.map(({ text, from }) => ({ detected_source_language: from.toUpperCase(), text })),
    };
  return {
    translatedText: said.map(({ text }) => text),
    detectedLanguage: said.map(({ from }) => ({ language: from, confidence: 90 })),
  };
}

const languageOf = (text: string): string => (/\p{Script=Han}/u.test(text) ? 'zh' : 'en');
