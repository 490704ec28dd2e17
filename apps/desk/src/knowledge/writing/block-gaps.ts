import {
  type Block,
  type BlockKind,
  type BlockOf,
  type Button,
  type Card,
  isSafeUrl,
} from '@parley/contract';

/** What a block still lacks before it can be saved. */
export type Gap = 'words' | 'file' | 'title' | 'address' | 'label' | 'name' | 'options' | null;

const isBlank = (text: string | undefined) => !text?.trim();

type Gaps = { [K in BlockKind]: (block: BlockOf<K>) => Gap };
const gaps: Gaps = {
  text: () => null,
  image: ({ file }) => (file.id ? null : 'file'),
  video: ({ file }) => (file.id ? null : 'file'),
  file: ({ file }) => (file.id ? null : 'file'),
  link: ({ title, url }) => (isBlank(title) ? 'title' : isSafeUrl(url) ? null : 'address'),
  card: (card) => gapOfCard(card),
  carousel: ({ cards }) => first(cards.map(gapOfCard)),
  buttons: ({ buttons }) => gapOfButtons(buttons),
  form: ({ title, send, fields }) => {
    if (isBlank(title)) return 'title';
    if (isBlank(send) || fields.some(({ label }) => isBlank(label))) return 'label';
    const names = fields.map(({ name }) => name);
    if (new Set(names).size < names.length || names.some((name) => !/^[a-z][a-z0-9_]{0,39}$/.test(name)))
      return 'name';
    return fields.some((field) => field.kind === 'choice' && field.options.length < 2) ? 'options' : null;
  },
  steps: ({ steps }) => (steps.some(({ title }) => isBlank(title)) ? 'title' : null),
};

/** What a block still lacks, or null. */
export const gapOf = <K extends BlockKind>(block: BlockOf<K>): Gap =>
  (gaps[block.kind as K] as (block: Block) => Gap)(block as Block);

const first = (found: Gap[]): Gap => found.find((gap) => gap !== null) ?? null;
const gapOfCard = ({ title, buttons = [] }: Card): Gap => (isBlank(title) ? 'title' : gapOfButtons(buttons));
const gapOfButtons = (buttons: readonly Button[]): Gap => {
  if (buttons.some(({ label }) => isBlank(label))) return 'label';
  return buttons.some((button) => button.does === 'open' && !isSafeUrl(button.url)) ? 'address' : null;
};
