import type { BodyOf, Entry, Mention } from '@parley/contract';
import { findMentions, type Mood, moodOf } from '@parley/nlu';
import type { Log, Reaction } from '../conversations/index.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { listIntents, listLatestEntries } from './brief-store.ts';

const lookBack = 200;
const most = { questions: 5, mentions: 20, questionChars: 300 };

/** When a conversation is handed over, writes down for whoever takes it what was asked, tried and named, what it is about, and how the customer sounds. */
export function briefAgent(kernel: Kernel, log: Log): Reaction {
  return {
    name: 'brief-agent',
    wants: (entry) => entry.body.kind === 'handed-over',
    async run(entry, state) {
      const { system } = kernel.database;
      const entries = await listLatestEntries(system, state.id, entry.seq, lookBack);
      const intents = await listIntents(system, state.workspaceId, state.topics);
      await log.append({
        workspaceId: state.workspaceId,
        conversationId: state.id,
        clientId: `brief-agent:${entry.seq}`,
        decide: () => [
          {
            author: { kind: 'system' },
            body: { ...briefOf(entries), ...(intents.length > 0 ? { intents } : {}) },
          },
        ],
      });
    },
  };
}

/** What the entries of a conversation, in order, tell whoever takes over. */
export function briefOf(entries: readonly Entry[]): BodyOf<'brief'> {
  const said = entries.flatMap(({ author, body }) =>
    author.kind === 'contact' && body.kind === 'message' && body.text ? [body.text] : [],
  );
  const attempts = entries.filter(
    ({ author, body }) =>
      author.kind === 'bot' &&
      body.kind === 'message' &&
      body.answer &&
      body.answer.decision !== 'hand-over' &&
      body.answer.decision !== 'soothing',
  ).length;
  const mentions = new Map<string, Mention>();
  for (const mention of said.flatMap(findMentions)) mentions.set(`${mention.kind}:${mention.value}`, mention);
  return {
    kind: 'brief',
    attempts,
    mood: worst(said.slice(-most.questions).map(moodOf)),
    mentions: [...mentions.values()].slice(0, most.mentions),
    questions: said.slice(-most.questions).map((text) => text.slice(0, most.questionChars)),
  };
}

const rank: readonly Mood[] = ['calm', 'upset', 'angry'];
const worst = (moods: readonly Mood[]): Mood =>
  rank[Math.max(0, ...moods.map((mood) => rank.indexOf(mood)))] ?? 'calm';
