import type { Reader } from '@parley/contract';

interface Known {
  channel: string;
  /** as the site signed them, or an agent wrote them */
  attributes: Readonly<Record<string, string>>;
}

/** Whom an answer is for: the channel, and of the contact's attributes `vip`, `region` and `tags`; the conversation's tags count too. */
export function readerOf(known: Known | undefined, conversationTags: readonly string[]): Reader {
  if (!known) return { tags: [...conversationTags] };
  const { channel, attributes } = known;
  const tags = (attributes.tags ?? '').split(/[,，;；|]/).map((tag) => tag.trim());
  return {
    channel,
    vip: /^(true|yes|1|是|vip)$/i.test(attributes.vip?.trim() ?? ''),
    ...(attributes.region ? { region: attributes.region } : {}),
    tags: [...new Set([...conversationTags, ...tags])].filter((tag) => tag !== '').slice(0, 50),
  };
}
