/** Why a request to a foreign address came to nothing. `refused` was decided here, before or instead of sending; the rest happened out there. */
export type FetchProblemCode =
  | 'url-refused'
  | 'address-refused'
  | 'header-refused'
  | 'redirect-refused'
  | 'name-unknown'
  | 'unreachable'
  | 'timeout'
  | 'too-large'
  | 'broken-answer';

/** What was refused or failed, and a sentence that says what to do; never a credential. */
export interface FetchProblem {
  code: FetchProblemCode;
  message: string;
  /** false only where not a byte of the request can have reached the other side */
  mayHaveArrived: boolean;
}

/** Decided here, or before there was a line. */
const unsent: ReadonlySet<FetchProblemCode> = new Set([
  'url-refused',
  'address-refused',
  'header-refused',
  'name-unknown',
]);

/** Carries a problem out of a resolver or a stream to where the request ends. */
export class FetchFailure extends Error {
  readonly problem: FetchProblem;
  constructor(code: FetchProblemCode, message: string) {
    super(message);
    this.name = 'FetchFailure';
    this.problem = { code, message, mayHaveArrived: !unsent.has(code) };
  }
}
