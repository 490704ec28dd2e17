import type { Flaw, RefusalCode } from '@parley/contract';
import { ProblemError, UnreachableError } from '@parley/sdk';
import type { Translate } from '../words/index.ts';

/** What went wrong, for people; field errors are said at their fields. */
export function problemWords(t: Translate, error: unknown): string {
  if (error instanceof ProblemError) return refusalWords(t, error.problem.code);
  if (error instanceof UnreachableError) return t('shell.unreachable');
  return t('shell.failed');
}

export const refusalWords = (t: Translate, code: RefusalCode): string =>
  t(`refusals.${code.replace('.', '_') as Joined<RefusalCode>}`);

export type Joined<C extends string> = C extends `${infer A}.${infer B}` ? `${A}_${B}` : C;

/** The fields that were wrong, each with a word for people in place of the server's English. */
export function fieldErrors(t: Translate, error: unknown): Record<string, string> {
  const { errors = {}, flaws = {} } = error instanceof ProblemError ? error.problem : {};
  return Object.fromEntries(Object.keys(errors).map((field) => [field, fieldWords(t, field, flaws[field])]));
}

function fieldWords(t: Translate, field: string, flaw?: Flaw): string {
  if (flaw && flaw.what !== 'form') return t(`shell.flaws.${flaw.what}`, { limit: flaw.limit ?? 0 });
  const name = field.split('.').at(-1) ?? field;
  if (name === 'password' || name === 'next') return t('people.passwordHint');
  return name === 'email' ? t('people.emailWrong') : t('shell.notRight');
}

export const isRefusal = (error: unknown, ...codes: RefusalCode[]) =>
  error instanceof ProblemError && codes.includes(error.problem.code);

/** The session is over. */
export const isSignedOut = (error: unknown) => isRefusal(error, 'session.missing', 'session.expired');
