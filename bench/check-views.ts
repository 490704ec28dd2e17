/** A message that the server said it had stored. */
export interface Acknowledgement {
  conversationId: string;
  clientId: string;
  text: string;
  seq: number;
  sender: string;
  /** each sender counts its messages, and says the next only when the last was acknowledged */
  counter: number;
}
/** A line of the log as the store holds it. */
export interface StoredEntry {
  conversationId: string;
  seq: number;
  clientId: string | null;
  /** absent for what is no message */
  text: string | null;
  /** said by a person of the test, who never says the same twice; a bot may */
  isSpoken: boolean;
}
export interface SeenEntry {
  conversationId: string;
  seq: number;
  text: string | null;
}
/** What one reader took in, in the order it took it. */
export interface View {
  who: string;
  /** the conversations it followed, with the seq after which it began */
  follows: ReadonlyMap<string, number>;
  seen: readonly SeenEntry[];
}

export interface Findings {
  acknowledged: number;
  stored: number;
  views: number;
  /** acknowledged, but not in the store as it was acknowledged */
  lostFromStore: number;
  /** stored, but never taken in by a reader who followed the conversation */
  missedByReaders: number;
  doubledInStore: number;
  doubledForReaders: number;
  /** one message acknowledged under two numbers */
  contradictions: number;
  /** a conversation whose numbers have a hole */
  holes: number;
  /** a reader or the log holds two lines in the wrong order */
  inversions: number;
  /** a reader read something else under a number than the store holds */
  disagreements: number;
  examples: string[];
}

type Fault = Exclude<keyof Findings, 'acknowledged' | 'stored' | 'views' | 'examples'>;
const faults: readonly Fault[] = [
  'lostFromStore',
  'missedByReaders',
  'doubledInStore',
  'doubledForReaders',
  'contradictions',
  'holes',
  'inversions',
  'disagreements',
];
const mostExamples = 10;

/** How many things are wrong; zero is what is promised. */
export const countFaults = (findings: Findings): number =>
  faults.reduce((sum, fault) => sum + findings[fault], 0);

/** Compares what was acknowledged with what the store holds and what every reader took in. */
export function checkViews(
  acknowledged: readonly Acknowledgement[],
  stored: readonly StoredEntry[],
  views: readonly View[],
): Findings {
  const findings: Findings = {
    acknowledged: new Set(acknowledged.map(({ clientId }) => clientId)).size,
    stored: stored.length,
    views: views.length,
    lostFromStore: 0,
    missedByReaders: 0,
    doubledInStore: 0,
    doubledForReaders: 0,
    contradictions: 0,
    holes: 0,
    inversions: 0,
    disagreements: 0,
    examples: [],
  };
  const find = (fault: Fault, example: string) => {
    findings[fault]++;
    if (findings.examples.length < mostExamples) findings.examples.push(`${fault}: ${example}`);
  };
  const log = new Map(stored.map((entry) => [keyOf(entry), entry]));
  checkStore(stored, find);
  checkAcknowledged(acknowledged, log, find);
  const conversations = groupByConversation(stored);
  for (const view of views) checkView(view, log, conversations, find);
  return findings;
}

type Find = (fault: Fault, example: string) => void;
const keyOf = ({ conversationId, seq }: { conversationId: string; seq: number }) =>
  `${conversationId}:${seq}`;

function checkStore(stored: readonly StoredEntry[], find: Find) {
  const clientIds = new Set<string>();
  const texts = new Set<string>();
  for (const { clientId, text, conversationId, seq, isSpoken } of stored) {
    if (!isSpoken) continue;
    const isKnown = clientId !== null && clientIds.has(clientId);
    if (isKnown || (text !== null && texts.has(text)))
      find('doubledInStore', `${text} in ${conversationId} at ${seq}`);
    if (clientId !== null) clientIds.add(clientId);
    if (text !== null) texts.add(text);
  }
  for (const [conversationId, entries] of groupByConversation(stored)) {
    const seqs = entries.map(({ seq }) => seq).toSorted((a, b) => a - b);
    if (seqs.some((seq, index) => seq !== index + 1)) find('holes', conversationId);
  }
}

function checkAcknowledged(
  acknowledged: readonly Acknowledgement[],
  log: ReadonlyMap<string, StoredEntry>,
  find: Find,
) {
  const seqOf = new Map<string, number>();
  const last = new Map<string, Acknowledgement>();
  for (const said of acknowledged) {
    const before = seqOf.get(said.clientId);
    if (before !== undefined && before !== said.seq)
      find('contradictions', `${said.text} was told to be ${before} and ${said.seq}`);
    if (before !== undefined) continue;
    seqOf.set(said.clientId, said.seq);
    if (log.get(keyOf(said))?.text !== said.text)
      find('lostFromStore', `${said.text} acknowledged as ${said.seq} of ${said.conversationId}`);
    const thread = `${said.sender}|${said.conversationId}`;
    const earlier = last.get(thread);
    if (earlier && earlier.counter < said.counter !== earlier.seq < said.seq)
      find('inversions', `${said.sender} said ${earlier.counter} and ${said.counter} the other way round`);
    last.set(thread, said);
  }
}

function checkView(
  { who, follows, seen }: View,
  log: ReadonlyMap<string, StoredEntry>,
  conversations: ReadonlyMap<string, readonly StoredEntry[]>,
  find: Find,
) {
  const taken = new Set<string>();
  const reached = new Map<string, number>();
  for (const entry of seen) {
    const key = keyOf(entry);
    if (taken.has(key)) find('doubledForReaders', `${who} took ${key} twice`);
    else if (entry.seq < (reached.get(entry.conversationId) ?? 0))
      find('inversions', `${who} took ${key} late`);
    if (log.get(key)?.text !== entry.text) find('disagreements', `${who} read "${entry.text}" at ${key}`);
    taken.add(key);
    reached.set(entry.conversationId, Math.max(entry.seq, reached.get(entry.conversationId) ?? 0));
  }
  for (const [conversationId, after] of follows)
    for (const entry of conversations.get(conversationId) ?? [])
      if (entry.text !== null && entry.seq > after && !taken.has(keyOf(entry)))
        find('missedByReaders', `${who} missed ${entry.text} at ${keyOf(entry)}`);
}

function groupByConversation(stored: readonly StoredEntry[]): Map<string, StoredEntry[]> {
  const groups = new Map<string, StoredEntry[]>();
  for (const entry of stored) {
    const group = groups.get(entry.conversationId);
    if (group) group.push(entry);
    else groups.set(entry.conversationId, [entry]);
  }
  return groups;
}
