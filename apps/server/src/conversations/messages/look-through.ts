import {
  type BodyOf,
  type ChannelCapabilities,
  type ConversationState,
  fillTemplate,
  parametersIn,
  type Screened,
  type TemplateUse,
  type WorkspaceId,
} from '@parley/contract';
import { Refusal } from '../../kernel/refusal.ts';
import type { Actor } from '../access.ts';
import type { Passed } from '../passed.ts';
import type { ConversationPorts, Screening } from '../ports.ts';

/** What is about to be said, as far as it bears on whether it can arrive. */
export interface About {
  /** when it is to go out, in milliseconds since 1970 */
  atMs: number;
  /** a template, which goes out while no window is open */
  isTemplate: boolean;
}
/** Refuses what cannot reach a customer as the conversation stands. */
export type SpeechGuard = (state: ConversationState, about: About) => Promise<void>;

/** What an agent wants to say; a template takes the place of the text. */
export type Wanted = Omit<BodyOf<'message'>, 'template' | 'screened'> & {
  template?: TemplateUse | undefined;
};
export interface Circumstances {
  state: ConversationState;
  can: ChannelCapabilities;
  atMs: number;
  isConfirmed: boolean;
}
type Ports = Pick<ConversationPorts, 'checkAttachments' | 'screen' | 'findTemplate'>;

/** Looks through everything that agents say to customers, however it comes to be said: whether it can arrive, what the lists of words make of it, whether its files are there. */
export function createLookThrough(guards: readonly SpeechGuard[], ports: Ports) {
  const words = async (caller: Actor, text: string, isConfirmed: boolean): Promise<Screening> =>
    (await ports.screen?.ofAgent(caller.workspaceId, text, isConfirmed)) ?? { text };
  return {
    /** The words of a message that was said before, as they may be said. */
    words: async (caller: Actor, text: string, isConfirmed: boolean) =>
      (await words(caller, text, isConfirmed)) as Passed<Screening>,
    async message(
      caller: Actor,
      { template, ...wanted }: Wanted,
      { state, can, atMs, isConfirmed }: Circumstances,
    ): Promise<Passed<BodyOf<'message'>>> {
      for (const guard of guards) await guard(state, { atMs, isTemplate: template !== undefined });
      const { text, attachments, quotes, ...rest } = wanted;
      const said = template
        ? await templateSaid(ports, words, caller, template, { state, can, isConfirmed })
        : text
          ? await words(caller, text, isConfirmed)
          : {};
      const files = attachments?.length
        ? await ports.checkAttachments(caller.workspaceId, attachments)
        : undefined;
      return {
        ...rest,
        ...said,
        ...(files ? { attachments: files } : {}),
        ...(quotes ? { quotes } : {}),
      } as Passed<BodyOf<'message'>>;
    },
  };
}
export type LookThrough = ReturnType<typeof createLookThrough>;

/** The words of a template. The vendor has judged what is fixed in them, so nothing but what was filled in can be hidden. */
async function templateSaid(
  { findTemplate }: Ports,
  words: (caller: Actor, text: string, isConfirmed: boolean) => Promise<Screening>,
  caller: Actor,
  use: TemplateUse,
  { state, can, isConfirmed }: Pick<Circumstances, 'state' | 'can' | 'isConfirmed'>,
): Promise<Pick<BodyOf<'message'>, 'text' | 'template'> & { screened?: Screened }> {
  const found = await findTemplate?.(caller.workspaceId as WorkspaceId, use.id);
  const isForHere = found?.channelAccountId === null || found?.channelAccountId === state.channelAccountId;
  if (!found || !isForHere)
    throw new Refusal('object.not-found', { detail: 'There is no such template here.' });
  if (!can.takesTemplates)
    throw new Refusal('message.not-carried', { errors: { template: 'this channel knows no templates' } });
  if (found.state !== 'approved')
    throw new Refusal('template.not-approved', { detail: 'The vendor has not approved this template.' });
  const names = parametersIn(found.text);
  const missing = names.filter((name) => !use.values[name]?.trim());
  if (missing.length > 0)
    throw new Refusal('request.invalid', {
      errors: Object.fromEntries(missing.map((name) => [`template.values.${name}`, 'missing'])),
    });
  const values: { name: string; value: string }[] = [];
  for (const name of names)
    values.push({ name, value: (await words(caller, use.values[name] ?? '', isConfirmed)).text });
  const whole = fillTemplate(found.text, Object.fromEntries(values.map((each) => [each.name, each.value])));
  const { text, screened } = await words(caller, whole, isConfirmed);
  if (text !== whole)
    throw new Refusal('words.blocked', { detail: 'The fixed words of a template cannot be hidden.' });
  const { id, name, language } = found;
  return { text: whole, template: { id, name, language, values }, ...(screened ? { screened } : {}) };
}
