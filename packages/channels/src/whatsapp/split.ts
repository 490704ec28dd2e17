import { at, given, listIn, numberIn, textIn } from '../../transport/read-json.ts';
import type { ReceivedEvent } from '../hook.ts';

/** Makes single events of what comes in batches: one for each message and one for each step of a status, each with who is told of beside it. */
export const splitChanges = (body: unknown): readonly ReceivedEvent[] =>
  listIn(body, 'entry')
    .flatMap((entry) => listIn(entry, 'changes'))
    .map((change) => at(change, 'value'))
    .flatMap((value) => [
      ...listIn(value, 'messages').map((message) =>
        eventOf(message, textIn(message, 'id'), { message, contacts: listIn(value, 'contacts') }),
      ),
      ...listIn(value, 'statuses').map((status) =>
        eventOf(status, `${textIn(status, 'id')}:${textIn(status, 'status')}`, { status }),
      ),
    ]);

const eventOf = (told: unknown, key: string, body: object): ReceivedEvent => ({
  key,
  body: JSON.stringify(body),
  ...given({ atMs: numberIn(told, 'timestamp') * 1000 }),
});
