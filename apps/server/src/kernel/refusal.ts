import { type Flaw, type Problem, type RefusalCode, refusalStatus } from '@parley/contract';

export interface RefusalDetail {
  detail?: string;
  errors?: Record<string, string>;
  flaws?: Record<string, Flaw>;
  retryAfter?: number;
}

/** An expected "no": thrown anywhere, answered as a problem at the four borders. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly more: RefusalDetail;

  constructor(code: RefusalCode, more: RefusalDetail = {}) {
    super(more.detail ?? code);
    this.name = 'Refusal';
    this.code = code;
    this.more = more;
  }
}

/** The problem a client receives for a refusal. */
export function problemOf(refusal: Refusal, requestId?: string): Problem {
  const { code, more } = refusal;
  return {
    type: `urn:parley:refusal:${code}`,
    title: code,
    status: refusalStatus[code],
    code,
    ...more,
    ...(requestId ? { requestId } : {}),
  };
}
