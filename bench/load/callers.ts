import { answer } from './answer.ts';
import { type CallLine, openCallLine } from './calls.ts';
import type { CalledAccount, CallOrder, CallStretch, ChaosReport } from './calls-protocol.ts';
import { type SignedCall, signCalls } from './signed-calls.ts';
import { type StoreWatch, watchStore } from './watch-store.ts';

let watch: StoreWatch;
const accounts = new Map<string, CalledAccount>();
/** What is signed and not told yet, and how far it has been told. */
const signed = new Map<string, { calls: SignedCall[]; at: number }>();
let numbers = Math.floor(Date.now() / 1000);

function accountOf(kind: string): CalledAccount {
  const account = accounts.get(kind);
  if (!account) throw new Error(`No account of ${kind} is connected.`);
  return account;
}

const left = (kind: string): number => {
  const deck = signed.get(kind);
  return deck ? deck.calls.length - deck.at : 0;
};

const next = (kind: string): SignedCall => {
  const deck = signed.get(kind);
  const call = deck?.calls[deck.at++];
  if (!call) throw new Error(`Too few events of ${kind} were signed.`);
  return call;
};

/** Runs so many slots beside each other, each with a line of its own, until the time is up or all that was signed is told. */
async function inSlots(
  { hookUrl, kind }: CalledAccount,
  atOnce: number,
  seconds: number,
  turn: (line: CallLine) => Promise<void>,
): Promise<number> {
  const begun = performance.now();
  const until = begun + seconds * 1000;
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      const line = openCallLine(hookUrl);
      while (performance.now() < until && left(kind) > 0) await turn(line);
      line.close();
    }),
  );
  return (performance.now() - begun) / 1000;
}

const empty = (): Omit<CallStretch, 'seconds'> => ({ told: 0, refused: 0, ackMs: [], storedMs: [], lost: 0 });

async function toldAndStored(kind: string, atOnce: number, seconds: number): Promise<CallStretch> {
  const account = accountOf(kind);
  const stretch = empty();
  const took = await inSlots(account, atOnce, seconds, async (line) => {
    const { request, vendorId } = next(kind);
    const begun = performance.now();
    const status = await line.call(request);
    if (status !== 200) return void stretch.refused++;
    stretch.told++;
    stretch.ackMs.push(performance.now() - begun);
    try {
      await watch.stored(account.id, vendorId);
      stretch.storedMs.push(performance.now() - begun);
    } catch {
      stretch.lost++;
    }
  });
  return { ...stretch, seconds: took };
}

const patienceMs = 120_000;

async function flood(kind: string, atOnce: number, seconds: number): Promise<CallStretch> {
  const account = accountOf(kind);
  const stretch = empty();
  const told: string[] = [];
  const begun = performance.now();
  await inSlots(account, atOnce, seconds, async (line) => {
    const { request, vendorId } = next(kind);
    const asked = performance.now();
    const status = await line.call(request);
    if (status !== 200) return void stretch.refused++;
    told.push(vendorId);
    stretch.ackMs.push(performance.now() - asked);
  });
  const lost = await untilStored(account.id, told);
  return { ...stretch, told: told.length, lost, seconds: (performance.now() - begun) / 1000 };
}

/** Waits until all of these stand in the log, newest first; counts those that never did. */
async function untilStored(accountId: string, vendorIds: readonly string[]): Promise<number> {
  const begun = performance.now();
  for (;;) {
    const recent = await watch.countMissing(accountId, vendorIds.slice(-500));
    const missing = recent > 0 ? recent : await watch.countMissing(accountId, vendorIds);
    if (missing === 0 || performance.now() - begun > patienceMs) return missing;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Every event several times, in an order of its own, with forged calls and broken lines in between; what is not acknowledged is told again. */
async function chaos(kind: string, count: number, atOnce: number): Promise<ChaosReport> {
  const account = accountOf(kind);
  const events = Array.from({ length: count }, () => next(kind));
  const report: ChaosReport = { told: count, calls: 0, forged: 0, taken: 0, cut: 0, lost: 0 };
  const deck = events.flatMap((event, place) => {
    const times = 1 + (place % 3);
    return Array.from({ length: times }, (_, again) => ({ event, at: place + draw() * 20 + again * 7 }));
  });
  deck.sort((a, b) => a.at - b.at);
  const tell = async (line: CallLine, { request }: SignedCall) => {
    for (let tries = 0; tries < 20; tries++) {
      report.calls++;
      const status = await line.call(request).catch(() => 0);
      if (status === 200) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      const line = openCallLine(account.hookUrl);
      for (let card = deck.shift(); card; card = deck.shift()) {
        const luck = draw();
        if (luck < 0.1) {
          report.forged++;
          if ((await line.call(card.event.forged).catch(() => 401)) < 400) report.taken++;
        } else if (luck < 0.2) {
          report.cut++;
          line.cut(card.event.request);
        }
        await tell(line, card.event);
      }
      line.close();
    }),
  );
  report.lost = await untilStored(
    account.id,
    events.map(({ vendorId }) => vendorId),
  );
  return report;
}

let seed = 20_261_121;
/** The same luck in every run (Park and Miller). */
const draw = (): number => {
  seed = (seed * 48_271) % 2_147_483_647;
  return seed / 2_147_483_647;
};

async function sign(kind: string, count: number, users: number): Promise<{ signed: number }> {
  const deck = signed.get(kind);
  const left = deck?.calls.slice(deck.at) ?? [];
  const wanted = Math.max(0, count - left.length);
  const calls = [...left, ...(await signCalls(accountOf(kind), numbers, wanted, users))];
  signed.set(kind, { calls, at: 0 });
  numbers += wanted;
  return { signed: wanted };
}

answer(async (order: CallOrder) => {
  switch (order.do) {
    case 'open':
      watch = await watchStore(order.store);
      for (const account of order.accounts) accounts.set(account.kind, account);
      return {};
    case 'sign':
      return sign(order.kind, order.count, order.users);
    case 'told-and-stored':
      return toldAndStored(order.kind, order.atOnce, order.seconds);
    case 'flood':
      return flood(order.kind, order.atOnce, order.seconds);
    case 'chaos':
      return chaos(order.kind, order.count, order.atOnce);
  }
});
