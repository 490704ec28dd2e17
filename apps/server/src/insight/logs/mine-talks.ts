import { cluster } from '@parley/nlu';
import type { Burst } from '../hear/read-talk.ts';
import { pairsOf } from '../lessons/pairs-of.ts';
import { maskPersonal } from '../mask-personal.ts';
import type { TalkLine } from './read-talks.ts';

/** A question that stands in talks, with what was answered most alike, and how often it was asked. */
export interface Mined {
  asked: string;
  similar: string[];
  answer: string;
  times: number;
}
export interface Mining {
  talks: number;
  lines: number;
  mined: Mined[];
}

const mostMined = 2_000;
const mostSimilar = 10;
/** One answer is proposed for a group, so it should ask one thing, as a gap does. */
const leastAlike = 0.5;
const ofAgent =
  /agent|staff|operator|support|service|seller|merchant|assistant|客服|坐席|座席|商家|店铺|店家|小二|卖家|賣家|顾问|オペレーター|担当|サポート|スタッフ|店/iu;
const ofContact =
  /customer|user|visitor|buyer|client|guest|客户|客戶|顾客|顧客|买家|買家|用户|用戶|访客|訪客|お客/iu;
const ofBot = /\bbot\b|robot|chatbot|机器人|機器人|智能助手|ボット|ロボット/iu;

/** Finds the questions of customers and the answers of people in talks, like ones together, most asked first. */
export function mineTalks(lines: readonly TalkLine[], nowMs: number): Mining {
  const talks = new Map<string, TalkLine[]>();
  for (const line of lines) talks.set(line.talk, [...(talks.get(line.talk) ?? []), line]);
  const roleOf = tellRoles(talks);
  const pairs = [...talks.values()].flatMap((talk) =>
    pairsOf(burstsOfTalk(talk, roleOf(talk)), Number.POSITIVE_INFINITY).map(({ asked, answer }) => ({
      asked: maskPersonal(asked, nowMs, namesIn(talk)),
      answer: maskPersonal(answer, nowMs, namesIn(talk)),
    })),
  );
  const groups = cluster(
    pairs.map(({ asked }) => asked),
    { leastAlike },
  );
  const mined = groups.map(({ label, members }) => {
    const own = members.flatMap((at) => pairs[at] ?? []);
    const answer = commonAnswer(own.map((pair) => pair.answer));
    const asked = askedFor(answer, own, label);
    const others = [...new Set(own.map((pair) => pair.asked))].filter((each) => each !== asked);
    return { asked, similar: others.slice(0, mostSimilar), answer, times: members.length };
  });
  return { talks: talks.size, lines: lines.length, mined: mined.slice(0, mostMined) };
}

type Role = 'contact' | 'agent' | 'bot';
type TellRole = (speaker: string) => Role;

const named: readonly (readonly [RegExp, Role])[] = [
  [ofBot, 'bot'],
  [ofContact, 'contact'],
  [ofAgent, 'agent'],
];
const roleByName = (speaker: string): Role | undefined => named.find(([words]) => words.test(speaker))?.[1];

/** By what they are called; beside somebody so called a plain name is the other side. Among plain names, who is in several talks answers, and else who begins asks. */
function tellRoles(talks: ReadonlyMap<string, readonly TalkLine[]>): (talk: readonly TalkLine[]) => TellRole {
  const seen = new Map<string, Set<string>>();
  for (const [talk, lines] of talks)
    for (const { speaker } of lines) seen.set(speaker, (seen.get(speaker) ?? new Set()).add(talk));
  return (talk) => {
    const roles = new Set(talk.map(({ speaker }) => roleByName(speaker)));
    const first = talk.find(({ speaker }) => roleByName(speaker) === undefined)?.speaker;
    const isOften = (seen.get(first ?? '')?.size ?? 0) > 1 && talks.size > 1;
    return (speaker) => {
      const role = roleByName(speaker);
      if (role) return role;
      if (roles.has('agent')) return 'contact';
      if (roles.has('contact')) return 'agent';
      return (speaker === first) === isOften ? 'agent' : 'contact';
    };
  };
}

function burstsOfTalk(talk: readonly TalkLine[], roleOf: TellRole): Burst[] {
  const bursts: Burst[] = [];
  talk.forEach(({ speaker, text }, seq) => {
    const by = roleOf(speaker);
    const last = bursts.at(-1);
    if (last?.by === by) bursts[bursts.length - 1] = { ...last, seq, text: `${last.text}\n${text}` };
    else bursts.push({ by, seq, at: '', text, messages: [] });
  });
  return bursts;
}

/** Names are masked; words for roles stand in many sentences. */
const namesIn = (talk: readonly TalkLine[]): string[] =>
  [...new Set(talk.map(({ speaker }) => speaker))].filter(
    (name) => !ofAgent.test(name) && !ofContact.test(name) && !ofBot.test(name),
  );

/** The question as it was put to whoever gave this answer, best in the words that the group is called by: what was answered of one thing is never proposed for another. */
function askedFor(
  answer: string,
  pairs: readonly { asked: string; answer: string }[],
  label: string,
): string {
  const asked = pairs.filter((pair) => pair.answer === answer).map((pair) => pair.asked);
  return asked.includes(label) ? label : (asked[0] ?? label);
}

/** The answer that most of them are like. */
function commonAnswer(answers: readonly string[]): string {
  const [most] = cluster(answers.slice(0, 200));
  return most?.label ?? answers[0] ?? '';
}
