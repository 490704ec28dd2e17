import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Asked {
  q: string[];
  target: string;
  api_key?: string;
}

/** A translation service on loopback that speaks as LibreTranslate does, and knows what it is told here. */
export async function openTranslator(words: Readonly<Record<string, string>>) {
  const asked: Asked[] = [];
  const translator = { url: '', asked, isIll: false, close: async () => void server.close() };
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(parts).toString('utf8')) as Asked;
      asked.push(body);
      response.writeHead(translator.isIll ? 500 : 200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(translator.isIll ? { error: 'ill' } : answerTo(body, words)));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  translator.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return translator;
}

const answerTo = ({ q, target }: Asked, words: Readonly<Record<string, string>>) => ({
  translatedText: q.map((text) => words[text] ?? `${target}: ${text}`),
  detectedLanguage: q.map((text) => ({
    language: /\p{Script=Han}/u.test(text) ? 'zh' : 'en',
    confidence: 90,
  })),
});
