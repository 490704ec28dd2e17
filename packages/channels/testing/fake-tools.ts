import type { NoAnswer, Tools, VendorAnswer, VendorRequest } from '../src/outbound.ts';
import { tryBigJson } from '../transport/big-json.ts';
import type { FixtureAnswer } from './fixtures.ts';

/** The vendor's answer as an adapter sees it. */
export function answerOf({ status = 200, headers = {}, json, text }: FixtureAnswer): VendorAnswer {
  const said = text ?? (json === undefined ? '' : JSON.stringify(json));
  return {
    kind: 'answer',
    status,
    headers: { ...(json === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    bytes: new TextEncoder().encode(said),
    text: () => said,
    json: () => tryBigJson(said),
  };
}

export interface FakeTools extends Tools {
  /** everything that was asked, in order */
  asked: VendorRequest[];
}

/** Tools whose vendor is a function; tokens are made each time, files hold their own name. */
export function fakeTools(
  vendor: (request: VendorRequest) => VendorAnswer | NoAnswer,
  nowMs: number,
): FakeTools {
  const asked: VendorRequest[] = [];
  return {
    asked,
    nowMs: () => nowMs,
    async ask(request) {
      asked.push(request);
      return vendor(request);
    },
    token: async (_name, make) => (await make()).token,
    reach: async (host) => host,
    lately: async () => [],
    file: async ({ name }) => new TextEncoder().encode(name),
    link: ({ id, name }) => `https://parley.example/files/${id}/key/${name}`,
  };
}
