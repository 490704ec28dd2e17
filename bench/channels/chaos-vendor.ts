import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ChannelFixtures, FixtureAnswer } from '@parley/channels/testing';

/** A vendor that takes messages, and is in trouble most of the time. */
export interface ChaosVendor {
  root: string;
  /** how often each message was taken, by its mark */
  taken: ReadonlyMap<string, number>;
  /** what it did, and how often */
  did: Record<string, number>;
  close(): Promise<void>;
}

const slowMs = 300;
const marked = /#(\d+)#/;
/** Shown in what an agent writes, so that the vendor knows it again. */
export const markOf = (number: number): string => `#${number}#`;

/**
 * Answers as the fixtures say that the vendor does, and misbehaves by turns: is slow, refuses for a moment, says a refusal with a good status,
 * takes a message and hangs up, takes it and breaks off within the answer, or says more bytes than come.
 */
export async function openChaosVendor({ send }: ChannelFixtures): Promise<ChaosVendor> {
  const taken = new Map<string, number>();
  const did: Record<string, number> = {};
  const seen = new Map<string, number>();
  const refusalOf = (kind: string) =>
    send?.refusals.find((each) => each.class === kind && each.answer.json !== undefined)?.answer;
  const take = (mark: string) => void taken.set(mark, (taken.get(mark) ?? 0) + 1);
  const note = (name: string) => {
    did[name] = (did[name] ?? 0) + 1;
  };
  const yes: FixtureAnswer = send?.accepts ?? { json: {} };
  const misbehave = async (mark: string, response: ServerResponse) => {
    const times = seen.get(mark) ?? 0;
    seen.set(mark, times + 1);
    const turn = (Number(mark) * 7 + times * 5) % 10;
    if (turn === 0) return refuse(response, 'slowed down', refusalOf('rate'), 429);
    if (turn === 1) return refuse(response, 'refused for a moment', undefined, 503);
    if (turn === 2) return refuse(response, 'refused with a good status', refusalOf('rate'), 200);
    take(mark);
    if (turn === 3) {
      note('took it and hung up');
      return void response.destroy();
    }
    if (turn === 4) {
      note('took it and broke off');
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '4000' });
      response.write('{');
      return void setTimeout(() => response.destroy(), 20);
    }
    if (turn === 5) {
      note('was slow');
      await sleep(slowMs);
    } else note('took it');
    answer(response, yes);
  };
  const refuse = (
    response: ServerResponse,
    name: string,
    said: FixtureAnswer | undefined,
    status: number,
  ) => {
    note(name);
    answer(response, { ...said, status, headers: { ...said?.headers, 'retry-after': '1' } });
  };
  const server = createServer(async (request, response) => {
    const body = await read(request);
    const url = request.url ?? '';
    const also = send?.also?.find((each) =>
      typeof each.url === 'string' ? url.includes(each.url) : each.url.test(url),
    );
    if (also) return answer(response, also.answer);
    const mark = marked.exec(body)?.[1];
    if (mark === undefined) return answer(response, yes);
    await misbehave(mark, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    root: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ...{ taken, did },
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

function answer(response: ServerResponse, { status = 200, headers = {}, json, text }: FixtureAnswer): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(text ?? JSON.stringify(json ?? {}));
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
