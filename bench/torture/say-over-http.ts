import { conversationEndpoints, widgetEndpoints } from '@parley/contract';
import { sleep } from './until.ts';

export interface Said {
  conversationId: string;
  seq: number;
}

const mostTries = 40;

/** Posts until it is answered, as a client whose answers get lost would; the client id makes that harmless. */
async function post(url: string, headers: Record<string, string>, body: object): Promise<unknown> {
  for (let tries = 1; ; tries++) {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(10_000),
    }).catch(() => undefined);
    if (response?.ok) return response.json();
    const isPassing = response === undefined || response.status >= 500 || response.status === 429;
    if (!isPassing || tries === mostTries)
      throw new Error(`${url} answered ${response?.status}: ${await response?.text()}`);
    await sleep(250);
  }
}

export const sayOverHttp = {
  async asVisitor(
    url: string,
    token: string,
    message: { clientId: string; text: string; conversationId?: string },
  ): Promise<Said> {
    const said = await post(
      url + widgetEndpoints.sayAsVisitor.path,
      { authorization: `Bearer ${token}` },
      message,
    );
    return said as Said;
  },
  async asAgent(
    url: string,
    workspaceId: string,
    cookie: string,
    conversationId: string,
    message: { clientId: string; text: string },
  ): Promise<Said> {
    const path = conversationEndpoints.sendMessage.path
      .replace(':workspaceId', workspaceId)
      .replace(':conversationId', conversationId);
    const { entries } = (await post(url + path, { cookie, 'x-parley': '1' }, message)) as {
      entries: { seq: number; clientId?: string }[];
    };
    return { conversationId, seq: entries.find(({ clientId }) => clientId === message.clientId)?.seq ?? 0 };
  },
  /** Asks for a person; undefined when the server died meanwhile. */
  async askForPerson(url: string, token: string, conversationId: string): Promise<boolean> {
    const path = widgetEndpoints.askForPerson.path.replace(':conversationId', conversationId);
    const response = await fetch(url + path, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: '{}',
    }).catch(() => undefined);
    return response?.ok === true;
  },
};
