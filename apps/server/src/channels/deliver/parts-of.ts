import type { ChannelCapabilities } from '@parley/channels';
import { type Attachment, type Block, type BodyOf, degrade, type Locale } from '@parley/contract';
import { splitText } from './split-text.ts';

type Can = Pick<ChannelCapabilities, 'shows' | 'buttons' | 'cards' | 'inline' | 'text' | 'media'>;

/** A message as the pieces that a channel carries, in order: what it cannot show becomes the nearest that it can, files that it does not take become links, long texts are split. */
export function partsOf(
  body: BodyOf<'message'>,
  can: Can,
  locale: Locale,
  linkTo: (file: Attachment) => string,
): Block[] {
  const asLink = (block: Block): Block => mediaOr(block, can, linkTo);
  return degrade(blocksOf(body).map(asLink), can, locale)
    .map(asLink)
    .flatMap((block): Block[] =>
      block.kind === 'text'
        ? splitText(block.text, can.text).map((text) => ({ kind: 'text', text }))
        : [block],
    );
}

function blocksOf({ text, blocks, attachments = [], choices = [] }: BodyOf<'message'>): Block[] {
  const words: Block[] = blocks ?? (text?.trim() ? [{ kind: 'text', text }] : []);
  const buttons: Block[] =
    choices.length === 0
      ? []
      : [
          {
            kind: 'buttons',
            buttons: choices.map(({ label, say, action }) =>
              action === 'person'
                ? { does: 'person', label }
                : { does: 'say', label, ...(say ? { say } : {}) },
            ),
          },
        ];
  return [...words, ...attachments.map(blockOfFile), ...buttons];
}

function blockOfFile(file: Attachment): Block {
  if (/^image\/(png|jpeg|gif|webp|avif)$/.test(file.type)) return { kind: 'image', file };
  if (/^video\/(mp4|webm)$/.test(file.type)) return { kind: 'video', file };
  return { kind: 'file', file };
}

/** The block if the channel takes its file; else as a plain file, else as a link. */
function mediaOr(block: Block, can: Can, linkTo: (file: Attachment) => string): Block {
  if (block.kind !== 'image' && block.kind !== 'video' && block.kind !== 'file') return block;
  if (isTaken(block, can)) return block;
  const { file } = block;
  const plain: Block = { kind: 'file', file };
  if (block.kind !== 'file' && isTaken(plain, can)) return plain;
  return {
    kind: 'text',
    text: `${'title' in block && block.title ? block.title : file.name}\n${linkTo(file)}`,
  };
}

function isTaken(block: Extract<Block, { file: Attachment }>, { shows, media }: Can): boolean {
  if (!shows.includes(block.kind)) return false;
  const kind =
    block.kind === 'file' && block.file.type.startsWith('audio/') && media.audio ? 'audio' : block.kind;
  const limit = media[kind];
  if (!limit || block.file.sizeBytes > limit.mostBytes) return false;
  return limit.types === undefined || limit.types.includes(block.file.type);
}
