import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { questionId, workspaceId } from './ids.ts';
import { nothing } from './page.ts';
import { plainText } from './plain-text.ts';

const path = '/api/v1/workspaces/:workspaceId/knowledge/working-copies';
const ws = z.object({ workspaceId });
const mostChars = 400_000;

/** What somebody is writing and has not saved, as their editor puts it into words; nobody but the editor reads it. */
const unfinished = plainText(mostChars);
/** absent: a question that is not there yet */
const which = z.strictObject({ question: questionId.optional() });

export const workingCopyEndpoints = {
  getWorkingCopy: endpoint({
    method: 'GET',
    path,
    right: 'agent',
    summary: 'What one wrote last and did not save, and who else is writing at the same question',
    params: ws,
    query: which,
    result: z.object({
      mine: z
        .object({
          /** the version that was being changed */
          version: z.int().positive().nullable(),
          content: z.string(),
          savedAt: z.iso.datetime(),
        })
        .nullable(),
      others: z.array(z.object({ name: z.string(), savedAt: z.iso.datetime() })),
    }),
  }),
  keepWorkingCopy: endpoint({
    method: 'PUT',
    path,
    right: 'agent',
    summary: 'Keep what one is writing, so that nothing is lost',
    params: ws,
    body: which.extend({
      version: z.int().positive().max(2_147_483_647).nullable(),
      content: unfinished,
    }),
    result: z.object({ savedAt: z.iso.datetime() }),
  }),
  dropWorkingCopy: endpoint({
    method: 'DELETE',
    path,
    right: 'agent',
    summary: 'Forget what one was writing',
    params: ws,
    query: which,
    result: nothing,
  }),
} as const;
