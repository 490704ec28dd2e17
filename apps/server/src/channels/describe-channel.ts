import type { ChannelAccount } from '@parley/contract';
import type { ChannelRow } from './store.ts';

/** The channel as its administrators see it, with what is to be pasted into the site. */
export const describeChannel = (
  { id, name, siteKey, settings }: ChannelRow,
  publicOrigin: string,
): ChannelAccount => ({
  ...{ id, kind: 'web', name, siteKey, settings },
  snippet: `<script async src="${publicOrigin}/widget.js" data-site-key="${siteKey}"></script>`,
  chatLink: `${publicOrigin}/chat/${siteKey}`,
});
