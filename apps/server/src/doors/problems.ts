import type { Flaw, Problem } from '@parley/contract';
import type { Logger } from 'pino';
import { ZodError } from 'zod';
import { flawOf } from '../kernel/flaw-of.ts';
import { problemOf, Refusal } from '../kernel/refusal.ts';

/** Turns whatever was thrown at a border into a problem; what nobody expected is logged whole and told to the client in general words only. */
export function problemFrom(error: unknown, requestId: string, logger: Logger): Problem {
  if (error instanceof Refusal) return problemOf(error, requestId);
  if (error instanceof ZodError) return problemOf(invalid(error), requestId);
  const known = fromFastify(error);
  if (known) return problemOf(known, requestId);
  logger.error({ error, requestId }, 'a request failed');
  return problemOf(
    new Refusal('server.failed', {
      detail: 'Something went wrong here; it has been written down under this request id.',
    }),
    requestId,
  );
}

function invalid(error: ZodError): Refusal {
  const errors: Record<string, string> = {};
  const flaws: Record<string, Flaw> = {};
  for (const issue of error.issues) {
    const place = issue.path.map(String).join('.') || 'body';
    if (place in errors) continue;
    errors[place] = issue.message;
    const flaw = flawOf(issue);
    if (flaw) flaws[place] = flaw;
  }
  return new Refusal('request.invalid', { errors, flaws, detail: 'Some fields are not as they should be.' });
}

/** The framework's own refusals: broken JSON, wrong content type, too large. */
function fromFastify(error: unknown): Refusal | undefined {
  const { statusCode, message } = (error ?? {}) as { statusCode?: number; message?: string };
  const more = message ? { detail: message } : {};
  if (statusCode === 413) return new Refusal('request.too-large', more);
  if (statusCode === 415) return new Refusal('request.wrong-type', more);
  if (statusCode === 404) return new Refusal('object.not-found', more);
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500)
    return new Refusal('request.invalid', more);
  return undefined;
}
