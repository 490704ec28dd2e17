import { callQy, type QyApp, qyProblem, qyTold } from '../../transport/qyapi.ts';
import { at, listIn, numberIn, textIn } from '../../transport/read-json.ts';
import type { PullAsk, Pulled } from '../channel.ts';
import type { Tools } from '../outbound.ts';

const pageSize = 1000;
const deadHint = 95007;

/** Fetches a page of what lies behind the place; the word that a call brought loosens the vendor's limits for ten minutes and is left out once it is dead. */
export async function pull({ cursor, at: place, hint }: PullAsk, app: QyApp, tools: Tools): Promise<Pulled> {
  const ask = { open_kfid: cursor, limit: pageSize, voice_format: 0, ...(place ? { cursor: place } : {}) };
  const asked = await callQy(tools, app, '/cgi-bin/kf/sync_msg', {
    ...ask,
    ...(hint ? { token: hint } : {}),
  });
  const isDead = hint !== undefined && asked.kind === 'answer' && qyProblem(asked)?.code === String(deadHint);
  const told = await qyTold(
    isDead ? callQy(tools, app, '/cgi-bin/kf/sync_msg', ask) : Promise.resolve(asked),
  );
  const next = textIn(told, 'next_cursor');
  return {
    events: listIn(told, 'msg_list').map((message) => ({
      key: textIn(message, 'msgid'),
      body: JSON.stringify(message),
      atMs: numberIn(message, 'send_time') * 1000,
    })),
    at: next === '' ? (place ?? '') : next,
    // A place that does not move would be asked for ever.
    hasMore: at(told, 'has_more') === 1 && next !== '' && next !== place,
  };
}
