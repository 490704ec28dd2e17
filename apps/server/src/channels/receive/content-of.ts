import type { InboundContent, MediaRef } from '@parley/channels';
import { type BodyOf, cutText, limits } from '@parley/contract';

/** What somebody said through a channel, as an entry; a text beyond the limit of a message keeps its beginning. Hostile until it stands here. */
export function bodyOf(content: InboundContent): BodyOf<'message'> {
  const { text, media, location, link, unsupported } = content;
  const body: BodyOf<'message'> = {
    kind: 'message',
    ...(text ? { text: clean(text, limits.textChars) } : {}),
    ...(media?.length ? { media: media.slice(0, limits.attachments).map(expectedOf) } : {}),
    ...(location && isOnEarth(location) ? { location: { ...location, ...labelOf(location.label) } } : {}),
    ...(link?.url
      ? {
          link: {
            url: clean(link.url, 2000),
            ...(link.title ? { title: clean(link.title, 300) } : {}),
            ...(link.text ? { text: clean(link.text, 1000) } : {}),
          },
        }
      : {}),
    ...(unsupported ? { unsupported: clean(unsupported, 100) } : {}),
  };
  return Object.keys(body).length > 1 ? body : { ...body, unsupported: 'empty' };
}

const clean = (text: string, longest: number) => cutText(text.toWellFormed().replaceAll('\0', ''), longest);
const labelOf = (label: string | undefined) => (label ? { label: clean(label, 300) } : {});
const isOnEarth = ({ latitude, longitude }: { latitude: number; longitude: number }) =>
  Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;

const expectedOf = ({ kind, name, durationMs, transcript }: MediaRef) => ({
  kind,
  ...(name ? { name: clean(name, 200) } : {}),
  ...(durationMs !== undefined && durationMs >= 0 ? { durationMs: Math.round(durationMs) } : {}),
  ...(transcript ? { transcript: clean(transcript, limits.textChars) } : {}),
});
