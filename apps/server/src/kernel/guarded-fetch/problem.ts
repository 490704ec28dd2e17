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
}

/** Carries a problem out of a resolver or a stream to where the request ends. */
export class FetchFailure extends Error {
  readonly problem: FetchProblem;
  constructor(code: FetchProblemCode, message: string) {
    super(message);
    this.name = 'FetchFailure';
    this.problem = { code, message };
  }
}
