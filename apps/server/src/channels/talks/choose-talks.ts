import type { ContactId, ConversationId } from '@parley/contract';

/** A message that says what it continues. */
export interface Speaking {
  contactId: ContactId;
  /** what names its talk, the surest first: its own id, then what it goes on with */
  keys: readonly string[];
}
/** Where a talk is: a conversation and whose it is, which may be another contact of the same person. */
export interface TalkPlace {
  conversationId: ConversationId;
  contactId: ContactId;
}
export interface Claim extends TalkPlace {
  key: string;
}

export const talkName = (contactId: ContactId, key: string) => `${contactId} ${key}`;

/**
 * Chooses a place for each message, in their order: that of the first key that its sender is known by, else a new one.
 * All its other keys lead there from then on. A key counts for who used it alone, so that nobody enters a talk by guessing what it is called.
 */
export function chooseTalks(
  speaking: readonly Speaking[],
  known: ReadonlyMap<string, TalkPlace>,
  begin: () => ConversationId,
): { places: TalkPlace[]; claims: Claim[] } {
  const all = new Map(known);
  const claims: Claim[] = [];
  const places = speaking.map(({ contactId, keys }) => {
    const found = keys.map((key) => all.get(talkName(contactId, key))).find((each) => each !== undefined);
    const place = found ?? { conversationId: begin(), contactId };
    for (const key of new Set(keys)) {
      const name = talkName(contactId, key);
      if (all.has(name)) continue;
      all.set(name, place);
      claims.push({ key, contactId, conversationId: place.conversationId });
    }
    return place;
  });
  return { places, claims };
}
