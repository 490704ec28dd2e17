import type { Attachment, BlockKind, BlockOf } from '@parley/contract';

/** No file yet; a block with it cannot be saved. */
export const noFile = { id: '', key: '', name: '', type: '', sizeBytes: 0 } as unknown as Attachment;

type Made = { readonly [K in BlockKind]: () => BlockOf<K> };
/** A block of each kind as it begins. */
export const newBlock: Made = {
  text: () => ({ kind: 'text', text: '' }),
  image: () => ({ kind: 'image', file: noFile }),
  video: () => ({ kind: 'video', file: noFile }),
  file: () => ({ kind: 'file', file: noFile }),
  link: () => ({ kind: 'link', url: '', title: '' }),
  card: () => ({ kind: 'card', title: '' }),
  carousel: () => ({ kind: 'carousel', cards: [{ title: '' }, { title: '' }] }),
  buttons: () => ({ kind: 'buttons', buttons: [{ does: 'say', label: '' }] }),
  form: () => ({
    kind: 'form',
    title: '',
    send: '',
    fields: [{ kind: 'text', name: 'field_1', label: '', required: true }],
  }),
  steps: () => ({ kind: 'steps', steps: [{ title: '' }] }),
};
export const blockKinds = Object.keys(newBlock) as BlockKind[];
