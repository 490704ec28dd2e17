import { channelCapabilities } from '@parley/contract';
import { expressFeeling } from './feeling/express-feeling.ts';
import { guardMessage, hasLink } from './guard/guard-message.ts';
import { hostsOfSites, linksTo } from './guard/link-hosts.ts';
import type { Listened } from './listen/listen.ts';
import { readSaid } from './listen/read-said.ts';
import type { TurnMind } from './mind-of-turn.ts';
import type { Occasion, Talked } from './occasion.ts';
import { fitChannel } from './reply/fit-channel.ts';
import { reasonOf } from './reply/hand-over-by.ts';
import type { Met } from './reply/met.ts';
import { words } from './reply/words.ts';
import { writeInScript } from './reply/write-in-script.ts';
import type { Mind } from './room.ts';
import { teamOfRule } from './rules/which-rule.ts';
import type { Speech } from './speak.ts';
import { traceOf } from './trace-of.ts';

/** Where links of what is said may lead; asked for only where there is one. */
async function linksOf(
  mind: TurnMind,
  workspaceId: Talked['workspaceId'],
  { saved }: Listened,
  { says }: Met,
) {
  if (!says.some(hasLink)) return () => false;
  return linksTo([...saved.settings.linkHosts, ...hostsOfSites(await mind.originsOf(workspaceId))]);
}

const screened = async ({ screen }: Mind, { workspaceId }: Talked, said: Speech['says'][number]) =>
  (await screen?.(workspaceId, said)) ?? said;

/** What is said of what was met: with a word for the feeling, guarded, as the channel can show it, and with how it came about. */
export async function composeSpeech(
  mind: TurnMind,
  { state, known, lines }: Occasion,
  listened: Listened,
  met: Met,
): Promise<Speech> {
  const mayLink = await linksOf(mind, state.workspaceId, listened, met);
  const { turn, saved, mood, texts } = listened;
  const { locale } = turn;
  const { dialogue, passed, handOver, records } = met;
  const earlier = lines.flatMap(({ by, body }) =>
    by === 'bot' && body.kind === 'message' ? [body.text ?? ''] : [],
  );
  const { wording } = saved.settings;
  const felt = expressFeeling(met.says, { wording, locale, mood, earlier });
  const { says, isConverted } = await writeInScript(felt, locale);
  const kind = known?.channel ?? 'web';
  const can = (await mind.carries?.(kind)) ?? channelCapabilities(kind);
  const trace = traceOf(
    {
      ...{ locale, mood, heard: turn.heard, settings: saved.version, isAbusive: turn.isAbusive, isConverted },
      text: texts.join('\n'),
      // What is told while somebody proves who they are is nobody else's.
      entities: listened.dialogue.frames.at(-1)?.proving ? [] : readSaid(mind, turn, texts).entities,
    },
    met,
    handOver?.rule,
  );
  return {
    says: await Promise.all(
      says.map((said) => screened(mind, state, fitChannel(guardMessage(said, mayLink), can, locale))),
    ),
    before: records,
    after: [{ kind: 'bot-turn', dialogue, passed, trace }],
    nobodyThere: words[locale].nobodyThere,
    ...(handOver
      ? {
          ...{ ...handOver, handOver: reasonOf(handOver.rule) },
          // What a flow says of this case goes before what holds for all.
          team: handOver.team ?? teamOfRule(turn.rules, handOver.rule),
        }
      : {}),
  };
}
