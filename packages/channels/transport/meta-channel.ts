import type { Account, Channel } from '../src/channel.ts';
import type { Outgoing, Tools } from '../src/outbound.ts';
import { judgeMetaHook } from './meta-hook.ts';
import { graphProblem, parseMessaging, sendMessaging, splitMessaging } from './meta-messaging.ts';
import { problem } from './problems.ts';
import { textIn } from './read-json.ts';

export interface MetaSettings extends Readonly<Record<string, string | boolean>> {
  accountId: string;
  accessToken: string;
  appId: string;
  appSecret: string;
  verifyToken: string;
  apiRoot: string;
}
interface Ways {
  /** other secrets that may have signed */
  moreSecrets?(settings: MetaSettings): readonly string[];
  /** what an ordinary answer says of itself */
  ordinary: Record<string, unknown>;
  /** the fields of a person and of the account that are asked for, and the names in them */
  personFields: string;
  personName(told: unknown): string;
  accountField: string;
  /** the token, where it is not the one of the settings for good */
  enter?(settings: MetaSettings, tools: Tools): Promise<string>;
}
type Done = Required<
  Pick<Channel<MetaSettings>, 'hook' | 'parse' | 'send' | 'typing' | 'markRead' | 'profile' | 'connect'>
>;

const dayMs = 24 * 3_600_000;
export const metaWindows = [
  { after: 'message', forMs: dayMs },
  { after: 'message', forMs: 7 * dayMs, by: 'agent' },
] as const;

/** What Messenger and Instagram do alike: how calls are judged and read, and how Graph is asked. */
export function metaChannel(ways: Ways): Done {
  const enter = async (settings: MetaSettings, tools: Tools) =>
    ways.enter ? ways.enter(settings, tools) : settings.accessToken;
  const bearer = async (settings: MetaSettings, tools: Tools) => ({
    authorization: `Bearer ${await enter(settings, tools)}`,
  });
  const askGraph = async (settings: MetaSettings, path: string, tools: Tools) =>
    tools.ask({ url: `${settings.apiRoot}/${path}`, credentials: await bearer(settings, tools) });
  const act = async (user: string, action: string, { settings }: Account<MetaSettings>, tools: Tools) =>
    tools.ask({
      url: `${settings.apiRoot}/${settings.accountId}/messages`,
      method: 'POST',
      credentials: await bearer(settings, tools),
      json: { recipient: { id: user }, sender_action: action },
    });
  return {
    hook: (request, { settings }) =>
      judgeMetaHook(
        request,
        {
          verifyToken: settings.verifyToken,
          appSecrets: [settings.appSecret, ...(ways.moreSecrets?.(settings) ?? [])],
        },
        splitMessaging,
      ),
    parse: (event, { settings }) => parseMessaging(event, settings.appId),
    send: async (message, { settings }, tools) =>
      sendMessaging(
        message,
        {
          url: `${settings.apiRoot}/${settings.accountId}/messages`,
          accessToken: await enter(settings, tools),
          about: (each) => about(each, tools.nowMs(), ways.ordinary),
        },
        tools,
      ),
    typing: async ({ user }, isTyping, account, tools) =>
      void (await act(user, isTyping ? 'typing_on' : 'typing_off', account, tools)),
    markRead: async (_last, { user }, account, tools) => void (await act(user, 'mark_seen', account, tools)),
    async profile(user, { settings }, tools) {
      const answer = await askGraph(
        settings,
        `${encodeURIComponent(user)}?fields=${ways.personFields}`,
        tools,
      );
      if (answer.kind === 'none' || graphProblem(answer)) return {};
      const name = ways.personName(answer.json());
      const avatarUrl = textIn(answer.json(), 'profile_pic');
      return { ...(name ? { name } : {}), ...(avatarUrl ? { avatarUrl } : {}) };
    },
    async connect({ settings }, tools) {
      const answer = await askGraph(settings, `${settings.accountId}?fields=${ways.accountField}`, tools);
      if (answer.kind === 'none')
        return { kind: 'failed', problem: problem('transient', 'no-answer', answer.why) };
      const refusal = graphProblem(answer);
      if (refusal) return { kind: 'failed', problem: refusal };
      return { kind: 'connected', name: textIn(answer.json(), ways.accountField) };
    },
  };
}

/** Within a day anything goes; for a week only what a person wrote, and marked so. */
function about(message: Outgoing, nowMs: number, ordinary: Record<string, unknown>): Record<string, unknown> {
  const age = nowMs - (message.lastFromThem?.atMs ?? nowMs);
  return message.by === 'agent' && age > dayMs
    ? { messaging_type: 'MESSAGE_TAG', tag: 'HUMAN_AGENT' }
    : ordinary;
}
