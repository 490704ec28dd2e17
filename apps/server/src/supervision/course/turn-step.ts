import type { Entry } from '@parley/contract';

/** What an entry does to a customer's turn with people: it begins, is answered, is given up by the customer, or ends otherwise. */
export type TurnStep = 'began' | 'taken' | 'answered' | 'abandoned' | 'ended';

/** The step that an entry is; `taken` begins a turn only where none is open. */
export function turnStep({ author, body }: Pick<Entry, 'author' | 'body'>): TurnStep | undefined {
  switch (body.kind) {
    case 'handed-over':
      return 'began';
    case 'reopened':
      return body.to === 'queue' ? 'began' : undefined;
    case 'assigned':
      return 'taken';
    case 'message':
      return author.kind === 'agent' ? 'answered' : undefined;
    case 'left-queue':
      return 'abandoned';
    case 'closed':
      return body.reason === 'resolved' ? 'ended' : 'abandoned';
    case 'returned-to-bot':
      return 'ended';
    default:
      return undefined;
  }
}
