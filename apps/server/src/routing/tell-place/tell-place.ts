import { isOpen, type Locale } from '@parley/contract';
import { detectLanguage } from '@parley/nlu';
import type { Log, Reaction } from '../../conversations/index.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { localeOf } from '../../knowledge/index.ts';
import type { PlaceReader } from '../queue-places.ts';
import { getRules } from '../rules/save-rules.ts';
import { findSpeaker } from '../store.ts';
import { asksHowLong } from './asks-how-long.ts';
import { placeWords } from './place-words.ts';

/** Whoever asks in words while they wait is told where they stand and how long it will take. */
export const tellPlace = (kernel: Kernel, log: Log, places: PlaceReader): Reaction => ({
  name: 'tell-place',
  wants: ({ author, body }, { owner }) =>
    owner.kind === 'queue' &&
    author.kind === 'contact' &&
    body.kind === 'message' &&
    body.text !== undefined &&
    asksHowLong(body.text),
  async run({ seq, body }, { id, workspaceId, locale: chosen, teamId }) {
    if (body.kind !== 'message' || !body.text || !teamId) return;
    const query = kernel.database.in(workspaceId);
    const found = await places.find(workspaceId, id);
    const speaker = await findSpeaker(query, workspaceId);
    if (!found || !speaker) return;
    const { rules } = await getRules(query, workspaceId);
    const hours = rules.hours[teamId];
    const locale: Locale = localeOf(detectLanguage(body.text)) ?? chosen ?? speaker.locale;
    const text = placeWords(found.place, locale, {
      isOpen: !hours || isOpen(hours, kernel.clock.now()),
      zone: hours?.zone ?? 'UTC',
    });
    await log.append({
      ...{ workspaceId, conversationId: id, clientId: `tell-place:${seq}` },
      decide: ({ owner }) =>
        owner.kind === 'queue'
          ? [
              {
                author: { kind: speaker.botEnabled ? 'bot' : 'system' },
                // Who is told that they wait still waits.
                body: { kind: 'message', text, answer: { decision: 'soothing' } },
              },
            ]
          : [],
    });
  },
});
