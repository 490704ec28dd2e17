import type { VisitorConversation, WidgetSession } from '@parley/contract';
import { adoptConversations, keepSession, show } from './conversations.ts';
import type { Core } from './core.ts';
import { isFinal, type Refused } from './http.ts';
import { hangUp, openLine } from './line.ts';
import { refreshPending } from './pending.ts';
import { goesOnIn } from './selectors.ts';
import { initialState, isLocal } from './state.ts';

const firstWaitMs = 1_000;
const longestWaitMs = 20_000;
/** A thread that ended longer ago than this is history: the next visit begins at the greeting. */
const stillWarmMs = 12 * 3_600_000;

/** Begins or resumes the visitor's session, and keeps trying while no answer comes. */
export async function openSession(core: Core): Promise<void> {
  core.cancelSession();
  core.sessionTurn += 1;
  const { sessionTurn, token, identityToken, locale } = core;
  const answer = await core.call('openWidget', {
    body: {
      siteKey: core.siteKey,
      ...(token ? { visitorToken: token } : {}),
      ...(identityToken ? { identityToken } : {}),
      ...(locale ? { locale } : {}),
    },
  });
  if (core.sessionTurn !== sessionTurn || core.isClosed) return;
  if (answer.kind === 'ok') return opened(core, answer.value);
  if (answer.kind === 'silent') return tryLater(core, null);
  refused(core, answer.refused);
}

function opened(core: Core, session: WidgetSession) {
  const { contact: before } = core.store.get();
  const isSomebodyElse = before !== null && before.id !== session.contact.id;
  // what an anonymous visitor wrote goes along into the sign-in; what one person wrote is never sent as another
  if (isSomebodyElse) forgetPerson(core, before.verified);
  core.sessionAttempts = 0;
  const isNewToken = core.token !== session.visitorToken;
  core.token = session.visitorToken;
  core.memory.keepToken(session.visitorToken);
  const { contact, config, suggestions } = session;
  const isFirst = core.store.get().phase !== 'open';
  core.store.set({ phase: 'open', refusal: null, contact, config, suggestions });
  adoptConversations(core, session.conversations);
  if (isFirst) chooseThread(core, session.conversations);
  keepSession(core);
  if (isNewToken || !core.connection || core.connection.state === 'closed') openLine(core);
  core.drain.wake();
}

function forgetPerson(core: Core, withOutbox: boolean) {
  const { config, current } = core.store.get();
  core.life += 1;
  if (withOutbox) core.outbox.clear();
  core.sent.clear();
  core.memory.clear();
  const kept = !withOutbox && current && isLocal(current) ? current : null;
  core.store.set({ ...initialState, config, current: kept });
  refreshPending(core);
}

/** On a new visit: the thread that was on screen, else the latest that is still alive, else the greeting. */
function chooseThread(core: Core, conversations: readonly VisitorConversation[]) {
  const { current } = core.store.get();
  if (current && isLocal(current)) return;
  const wanted = current && goesOnIn({ conversations }, current);
  const alive = conversations.filter(
    (conversation) => !conversation.mergedInto && isAlive(conversation, core.env.nowMs()),
  );
  const chosen = alive.find(({ id }) => id === wanted) ?? alive[0];
  show(core, chosen?.id ?? null);
}

const isAlive = (conversation: VisitorConversation, nowMs: number) =>
  conversation.status === 'open' ||
  conversation.unread > 0 ||
  nowMs - Date.parse(conversation.lastEntryAt) < stillWarmMs;

function refused(core: Core, refusal: Refused) {
  if (refusal.code === 'identity.invalid' && core.identityToken) {
    core.identityToken = undefined;
    core.emit({ kind: 'error', refused: refusal });
    return void openSession(core);
  }
  if (refusal.status === 401 && refusal.code !== 'identity.required' && core.token) {
    core.token = undefined;
    core.memory.forgetToken();
    return void openSession(core);
  }
  if (!isFinal(refusal) && refusal.code !== 'identity.required') return tryLater(core, refusal.retryAfterMs);
  hangUp(core);
  core.store.set({ phase: 'refused', refusal: refusal.code ?? 'unknown' });
  core.emit({ kind: 'error', refused: refusal });
}

function tryLater(core: Core, askedMs: number | null) {
  const ceilingMs = Math.min(longestWaitMs, firstWaitMs * 2 ** core.sessionAttempts);
  core.sessionAttempts += 1;
  core.cancelSession = core.env.after(askedMs ?? core.env.random() * ceilingMs, () => void openSession(core));
}

/** The server no longer takes the token: asks for a session again, once at a time. */
export function renewSession(core: Core) {
  core.cancelSession();
  tryLater(core, null);
}

/** While no session stands, a sign that the network is back cuts the wait short. */
export function hurrySession(core: Core) {
  if (core.sessionAttempts === 0 || core.store.get().phase === 'refused') return;
  core.sessionAttempts = 0;
  void openSession(core);
}
