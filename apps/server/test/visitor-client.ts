import { randomUUID } from 'node:crypto';
import {
  type ConversationId,
  socketPaths,
  type VisitorFrame,
  type VisitorPush,
  type WidgetSession,
} from '@parley/contract';
import { type CallEndpoint, caller } from './agent-client.ts';
import { openSocket, type TestSocket } from './test-socket.ts';

export interface VisitorClient {
  token: string;
  session: WidgetSession;
  call: CallEndpoint;
  say(text: string, conversationId?: ConversationId): Promise<ConversationId>;
  socket(held?: Record<ConversationId, number>): Promise<TestSocket<VisitorFrame, VisitorPush>>;
}

/** A visitor of the site, as the widget would be. */
export async function visitorClient(
  origin: string,
  siteKey: string,
  identityToken?: string,
): Promise<VisitorClient> {
  const session = await caller(origin, { origin })('openWidget', {
    body: { siteKey, ...(identityToken ? { identityToken } : {}) },
  });
  return resumeVisitor(origin, session.visitorToken, session);
}

/** A visitor who has their token already. */
export function resumeVisitor(origin: string, token: string, session: WidgetSession): VisitorClient {
  const call = caller(origin, { authorization: `Bearer ${token}` });
  return {
    token,
    session,
    call,
    async say(text, conversationId) {
      const said = await call('sayAsVisitor', {
        body: { clientId: randomUUID(), text, ...(conversationId ? { conversationId } : {}) },
      });
      return said.conversationId;
    },
    async socket(held = {}) {
      const socket = await openSocket<VisitorFrame, VisitorPush>(
        `${origin.replace('http', 'ws')}${socketPaths.visitor}`,
        { origin },
      );
      socket.send({ t: 'hello', token, held });
      await socket.next((push) => push.t === 'welcome');
      return socket;
    },
  };
}
