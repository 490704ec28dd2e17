import type { IncomingMessage } from 'node:http';
import type { Host } from '../../channels/index.ts';
import type { Conversations } from '../../conversations/index.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Doorkeepers } from '../authenticate.ts';
import type { Limiter } from '../limits.ts';
import type { PresenceDoor, Supervise } from '../ports.ts';
import type { Hub } from './hub.ts';

/** What the sockets work with. */
export interface RealtimeOptions {
  kernel: Kernel;
  hub: Hub;
  conversations: Conversations;
  presence: PresenceDoor;
  supervise: Supervise;
  /** Shows the customers of other channels that somebody writes to them. */
  showTyping: Host['showTyping'];
  keepers: Doorkeepers;
  limiter: Limiter;
  addressOf(request: IncomingMessage): string;
  isOurOrigin(request: IncomingMessage, origin: string): boolean;
}
/** The same, with the time. */
export interface Realtime extends RealtimeOptions {
  now(): number;
}
