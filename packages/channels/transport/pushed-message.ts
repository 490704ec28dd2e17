import type { ReceivedEvent } from '../src/hook.ts';
import type { Inbound, InboundContent, MediaRef } from '../src/inbound.ts';
import { problem } from './problems.ts';
import { treeOf, valueAt } from './weixin-hook.ts';

type At = (name: string) => string;

/** Reads one pushed message or event of Tencent's platforms. */
export function parsePushed(event: ReceivedEvent): readonly Inbound[] {
  const tree = treeOf(event.body);
  if (!tree) throw new Error('The pushed message is neither XML nor JSON');
  const at: At = (name) => valueAt(tree, name);
  const user = at('FromUserName');
  if (user === '') throw new Error('The pushed message does not say who it is from');
  const seen = { from: { user }, vendorId: event.key, atMs: Number(at('CreateTime')) * 1000 };
  const type = at('MsgType');
  if (type === 'event') return readEvent(at, seen);
  return [{ kind: 'message', ...seen, content: contentOf(type, at) }];
}

type Seen = Pick<Inbound & { kind: 'message' }, 'from' | 'vendorId' | 'atMs'>;

function readEvent(at: At, seen: Seen): readonly Inbound[] {
  switch (at('Event').toLowerCase()) {
    case 'subscribe':
      return [{ kind: 'opened', by: at('EventKey') === '' ? 'followed' : 'scan', ...seen }];
    case 'scan':
      return [{ kind: 'opened', by: 'scan', ...seen }];
    case 'enter_agent':
    case 'user_enter_tempsession':
      return [{ kind: 'opened', by: 'entered', ...seen }];
    case 'click':
    case 'view':
      return [{ kind: 'opened', by: 'menu', ...seen }];
    case 'templatesendjobfinish':
      return [readJob(at, seen.atMs)];
    case 'unsubscribe':
      return [{ kind: 'left', user: seen.from.user, atMs: seen.atMs }];
    default:
      return [];
  }
}

/** What became of a template; who wants no templates may still be answered otherwise. */
function readJob(at: At, atMs: number): Inbound {
  const [vendorId, status] = [at('MsgID'), at('Status')];
  if (status === 'success') return { kind: 'status', vendorId, status: 'delivered', atMs };
  const kind = status.includes('block') ? 'permission' : 'unknown';
  return { kind: 'status', vendorId, status: 'failed', atMs, problem: problem(kind, 'template', status) };
}

const media = (kind: MediaRef['kind'], at: At, more: Partial<MediaRef> = {}): InboundContent => ({
  media: [{ kind, id: at('MediaId'), ...more }],
});

function contentOf(type: string, at: At): InboundContent {
  switch (type) {
    case 'text':
      return { text: at('Content') };
    case 'image':
      return media('image', at);
    case 'voice':
      return media('audio', at, {
        ...(at('Format') ? { type: `audio/${at('Format').toLowerCase()}` } : {}),
        ...(at('Recognition') ? { transcript: at('Recognition') } : {}),
      });
    case 'video':
    case 'shortvideo':
      return media('video', at);
    case 'location':
      return {
        location: {
          latitude: Number(at('Location_X')),
          longitude: Number(at('Location_Y')),
          ...(at('Label') ? { label: at('Label') } : {}),
        },
      };
    case 'miniprogrampage':
      return { text: at('Title') };
    case 'link':
      return { link: { url: at('Url'), title: at('Title'), text: at('Description') } };
    default:
      return { unsupported: type || 'nameless' };
  }
}
