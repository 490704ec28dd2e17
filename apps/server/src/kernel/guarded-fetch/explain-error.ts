import { FetchFailure, type FetchProblem, type FetchProblemCode } from './problem.ts';

const timeouts = new Set([
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
  'UND_ERR_CONNECT_TIMEOUT',
  'ETIMEDOUT',
]);
const malformed = /^(HPE_|Z_|ERR_BROTLI|ERR__ERROR|UND_ERR_RES_CONTENT_LENGTH)/;

/** No line was made, so nothing was said on it. */
const isBeforeSending = (code: string) =>
  /^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|UND_ERR_INVALID_ARG)$/.test(
    code,
  ) || /CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO/.test(code);

/** Says in words what ended a request; what nobody foresaw counts as unreachable. */
export function explainError(error: unknown, host: string): FetchProblem {
  if (error instanceof FetchFailure) return error.problem;
  const { name = '', code = '', message = '' } = error as Partial<NodeJS.ErrnoException>;
  if (name === 'AggregateError') return explainError((error as AggregateError).errors[0], host);
  const mayHaveArrived = !isBeforeSending(code);
  const say = (problem: FetchProblemCode, text: string) => ({ code: problem, message: text, mayHaveArrived });
  if (name === 'TimeoutError' || name === 'AbortError' || timeouts.has(code))
    return say('timeout', `${host} did not answer in time.`);
  if (code === 'UND_ERR_HEADERS_OVERFLOW')
    return say('too-large', `${host} answered with more headers than are read.`);
  if (code === 'UND_ERR_INVALID_ARG') return say('header-refused', `The request cannot be sent: ${message}.`);
  if (name === 'HTTPParserError' || malformed.test(code))
    return say('broken-answer', `What ${host} answered is not well formed (${code || name}).`);
  if (/CERT|SSL|TLS|SIGNATURE|SELF_SIGNED|UNABLE_TO/.test(code))
    return say('unreachable', `${host} has no certificate that can be trusted (${code}).`);
  return say('unreachable', `${host} cannot be reached (${code || name || 'unknown'}).`);
}
