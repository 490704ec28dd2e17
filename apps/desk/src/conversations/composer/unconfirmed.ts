import { ProblemError } from '@parley/sdk';

/** The words for which something was held back until its writer says that they are meant; undefined: it was refused for something else. */
export const unconfirmedIn = (error: unknown): string[] | undefined =>
  error instanceof ProblemError && error.problem.code === 'words.unconfirmed'
    ? Object.keys(error.problem.errors ?? {})
    : undefined;
