import type { BodyOf, Screened, WorkspaceId } from '@parley/contract';
import type { Screening, SpeechScreen } from '../../conversations/index.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { QualityRoom } from '../room.ts';
import { hide, hides, screenedBy, strictest } from './screen-text.ts';
import type { Met } from './word-book.ts';

type Message = BodyOf<'message'>;

/** Looks through what is said before it is said: customers, agents and the bot. */
export interface Screen extends SpeechScreen {
  ofBot(workspaceId: WorkspaceId, message: Message): Promise<Message>;
}

export function createScreen({ kernel, words }: Pick<QualityRoom, 'kernel' | 'words'>): Screen {
  const judged = (text: string, met: readonly Met[], by: 'customer' | 'agent', isConfirmed = false) => {
    if (met.length === 0) return { text };
    const hidden = met.filter(({ action }) => hides(by, action));
    const outcome: Screened['outcome'] =
      hidden.length > 0 ? 'masked' : isConfirmed && strictest(met) === 'warn' ? 'confirmed' : 'marked';
    const sealed = hidden.length > 0 ? kernel.secrets.seal(text) : undefined;
    return { text: hide(text, hidden), screened: screenedBy(met, outcome, sealed) } satisfies Screening;
  };
  return {
    async ofCustomer(workspaceId, text) {
      const book = await words(workspaceId);
      return book.isEmpty ? { text } : judged(text, book.find(text, 'customer'), 'customer');
    },
    async ofAgent(workspaceId, text, isConfirmed) {
      const book = await words(workspaceId);
      const met = book.isEmpty ? [] : book.find(text, 'agent');
      refuse(
        'words.blocked',
        met.filter(({ action }) => action === 'block'),
      );
      if (!isConfirmed)
        refuse(
          'words.unconfirmed',
          met.filter(({ action }) => action === 'warn'),
        );
      return judged(text, met, 'agent', isConfirmed);
    },
    async ofBot(workspaceId, message) {
      const book = await words(workspaceId);
      if (book.isEmpty) return message;
      const met: Met[] = [];
      let isHidden = false;
      const shown = overTexts(message, (text) => {
        const found = book.find(text, 'agent');
        const hidden = found.filter(({ action }) => hides('bot', action));
        met.push(...found);
        isHidden ||= hidden.length > 0;
        return hidden.length > 0 ? hide(text, hidden) : text;
      });
      if (met.length === 0) return message;
      const sealed = isHidden
        ? kernel.secrets.seal(message.text ?? met.map(({ raw }) => raw).join(' '))
        : undefined;
      return { ...shown, screened: screenedBy(met, isHidden ? 'masked' : 'marked', sealed) };
    },
  };
}

/** Says which words stand against it, as they were written, each with its group. */
function refuse(code: 'words.blocked' | 'words.unconfirmed', met: readonly Met[]): void {
  if (met.length === 0) return;
  throw new Refusal(code, { errors: Object.fromEntries(met.map(({ raw, group }) => [raw, group])) });
}

/** What of a message is read by people; addresses and names of files are not words. */
const readable: ReadonlySet<string> = new Set(['text', 'title', 'label', 'alt', 'send']);

function overTexts(message: Message, change: (text: string) => string): Message {
  const { text, blocks, choices } = message;
  const over = <T>(value: T): T => walk(value, change) as T;
  return {
    ...message,
    ...(text === undefined ? {} : { text: change(text) }),
    ...(blocks ? { blocks: over(blocks) } : {}),
    ...(choices ? { choices: over(choices) } : {}),
  };
}

function walk(value: unknown, change: (text: string) => string): unknown {
  if (Array.isArray(value)) return value.map((each) => walk(each, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      typeof each === 'string' ? (readable.has(name) ? change(each) : each) : walk(each, change),
    ]),
  );
}
