import { tryBigJson } from '../../transport/big-json.ts';
import { isEqual } from '../../transport/equal.ts';
import { at, numberIn, textIn } from '../../transport/read-json.ts';
import { type HookOutcome, type HookReply, type HookRequest, refused } from '../hook.ts';

/** Takes a call that carries the secret which only Telegram was told; the body itself is not signed. */
export function judgeHook(request: HookRequest, hookSecret: string): HookOutcome {
  if (!isEqual(request.headers['x-telegram-bot-api-secret-token'], hookSecret))
    return refused('the secret of the webhook is not ours');
  const body = new TextDecoder().decode(request.body);
  const update = tryBigJson(body);
  const key = textIn(update, 'update_id');
  if (key === '') return refused('the body is no update', 400);
  const seconds = numberIn(at(update, 'message') ?? at(update, 'edited_message'), 'date');
  const event = { key, body, ...(seconds > 0 ? { atMs: seconds * 1000 } : {}) };
  return { kind: 'events', events: [event], reply: replyTo(update) };
}

/** A tapped button spins until it is answered, which the reply itself can do. */
function replyTo(update: unknown): HookReply {
  const tapped = textIn(update, 'callback_query', 'id');
  if (tapped === '') return { status: 200 };
  const body = JSON.stringify({ method: 'answerCallbackQuery', callback_query_id: tapped });
  return { status: 200, type: 'application/json', body };
}
