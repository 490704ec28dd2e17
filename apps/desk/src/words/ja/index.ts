import type { Words } from '../shape.ts';
import { accounts } from './accounts.ts';
import { atWork } from './at-work.ts';
import { composing } from './composing.ts';
import { connectors } from './connectors.ts';
import { conversations } from './conversations.ts';
import { flows } from './flows.ts';
import { insight } from './insight.ts';
import { knowledge } from './knowledge.ts';
import { list } from './list.ts';
import { messages } from './messages.ts';
import { people } from './people.ts';
import { persons } from './persons.ts';
import { routing } from './routing.ts';
import { settings } from './settings.ts';
import { shell } from './shell.ts';
import { studio } from './studio.ts';
import { supervision } from './supervision.ts';
import { tickets } from './tickets.ts';
import { translation } from './translation.ts';
import { writing } from './writing.ts';

export const words: Words = {
  ...shell,
  ...atWork,
  ...accounts,
  ...conversations,
  ...list,
  ...messages,
  ...composing,
  ...people,
  ...knowledge,
  ...insight,
  ...settings,
  ...persons,
  ...routing,
  ...studio,
  ...flows,
  ...supervision,
  ...tickets,
  ...translation,
  ...writing,
  ...connectors,
};
