import type { Conversations } from '../conversations/index.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { carryNotices, type NoticesRoom } from './push/send-notice.ts';
import { createServerKeys } from './push/server-keys.ts';
import { forgetTold } from './push/store.ts';
import { remindAtDue, remindOfTickets } from './remind-of-tickets.ts';
import { noticeRoutes } from './routes.ts';
import { tellAdministrators, tellOfTroubles } from './tell-administrators.ts';
import { tellAgents, tellMentioned, tellOfAnnouncements, tellOfWaits } from './tell-agents.ts';

const waitsSeconds = 10;
const troublesSeconds = 60;

/** Tells people who look elsewhere: by web push, to the browsers of sessions that last. */
export function createNotices(
  kernel: Kernel,
  { reactor, news }: Pick<Conversations, 'reactor' | 'news'>,
  { dueRules }: Pick<NoticesRoom, 'dueRules'>,
) {
  const room: NoticesRoom = { kernel, keys: createServerKeys(kernel), dueRules };
  carryNotices(room);
  reactor.add(tellAgents(room));
  reactor.add(tellMentioned(room));
  reactor.add(remindOfTickets(kernel));
  remindAtDue(room, news);
  tellOfAnnouncements(room);
  tellAdministrators(room);
  kernel.jobs.every(troublesSeconds, 'tell-of-channel-troubles', () => tellOfTroubles(room));
  kernel.jobs.every(waitsSeconds, 'tell-of-waits', () => tellOfWaits(room));
  kernel.jobs.every(3600, 'forget-told', async () => void (await forgetTold(kernel.database.system)));
  return { routes: noticeRoutes(room), tellOfWaits: () => tellOfWaits(room) };
}
export type Notices = ReturnType<typeof createNotices>;
