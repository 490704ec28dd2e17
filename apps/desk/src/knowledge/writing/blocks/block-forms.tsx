import {
  type Block,
  type BlockKind,
  type BlockOf,
  type Card,
  contentLimits,
  isSafeUrl,
} from '@parley/contract';
import type { ReactNode } from 'react';
import { compact, LineField, LinesField } from '../../../shell/form/field.tsx';
import { ListField } from '../../../shell/form/list-field.tsx';
import { useWords } from '../../../words/index.ts';
import { ButtonsForm } from './buttons-form.tsx';
import { CardForm } from './card-form.tsx';
import { FileField } from './file-field.tsx';
import { FormForm } from './form-form.tsx';

interface FormProps<K extends BlockKind> {
  block: BlockOf<K>;
  onChange(block: BlockOf<K>): void;
}
type Rich = Exclude<BlockKind, 'text'>;
const some = (text: string) => (text === '' ? undefined : text);

function ImageForm({ block, onChange }: FormProps<'image'>) {
  const t = useWords();
  return (
    <>
      <FileField kind="image" file={block.file} onChange={(file) => onChange({ ...block, file })} />
      <LineField
        label={t('writing.alt')}
        maxLength={300}
        value={block.alt ?? ''}
        onChange={(alt) => onChange(compact({ ...block, alt: some(alt) }) as BlockOf<'image'>)}
      />
    </>
  );
}

function FileForm<K extends 'video' | 'file'>({ block, onChange }: FormProps<K>) {
  const t = useWords();
  return (
    <>
      <FileField kind={block.kind} file={block.file} onChange={(file) => onChange({ ...block, file })} />
      <LineField
        label={t('writing.title')}
        maxLength={contentLimits.titleChars}
        value={block.title ?? ''}
        onChange={(title) => onChange(compact({ ...block, title: some(title) }) as BlockOf<K>)}
      />
    </>
  );
}

function LinkForm({ block, onChange }: FormProps<'link'>) {
  const t = useWords();
  return (
    <>
      <LineField
        label={t('writing.title')}
        maxLength={contentLimits.titleChars}
        value={block.title}
        onChange={(title) => onChange({ ...block, title })}
      />
      <LineField
        label={t('writing.address')}
        maxLength={2000}
        placeholder="https://"
        isWrong={block.url !== '' && !isSafeUrl(block.url)}
        value={block.url}
        onChange={(url) => onChange({ ...block, url: url.trim() })}
      />
      <LineField
        label={t('writing.text')}
        maxLength={300}
        value={block.text ?? ''}
        onChange={(text) => onChange(compact({ ...block, text: some(text) }) as BlockOf<'link'>)}
      />
    </>
  );
}

function CarouselForm({ block, onChange }: FormProps<'carousel'>) {
  const t = useWords();
  return (
    <ListField<Card>
      name={t('writing.blocks.card')}
      items={block.cards}
      most={contentLimits.cards}
      make={() => ({ title: '' })}
      onChange={(cards) => onChange({ ...block, cards })}
    >
      {(card, change) => <CardForm card={card} onChange={change} />}
    </ListField>
  );
}

function StepsForm({ block, onChange }: FormProps<'steps'>) {
  const t = useWords();
  type Step = BlockOf<'steps'>['steps'][number];
  return (
    <>
      <LineField
        label={t('writing.title')}
        maxLength={contentLimits.titleChars}
        value={block.title ?? ''}
        onChange={(title) => onChange(compact({ ...block, title: some(title) }) as BlockOf<'steps'>)}
      />
      <ListField<Step>
        name={t('writing.step')}
        items={block.steps}
        most={contentLimits.steps}
        make={() => ({ title: '' })}
        onChange={(steps) => onChange({ ...block, steps })}
      >
        {(step, change) => (
          <>
            <LineField
              label={t('writing.title')}
              maxLength={contentLimits.titleChars}
              value={step.title}
              onChange={(title) => change({ ...step, title })}
            />
            <LinesField
              label={t('writing.text')}
              maxLength={contentLimits.textChars}
              value={step.text ?? ''}
              onChange={(text) => change(compact({ ...step, text: some(text) }) as Step)}
            />
            <FileField
              kind="image"
              file={step.image}
              onChange={(image) => change({ ...step, image })}
              onRemove={() => change(compact({ ...step, image: undefined }) as Step)}
            />
          </>
        )}
      </ListField>
    </>
  );
}

type Forms = { readonly [K in Rich]: (props: FormProps<K>) => ReactNode };
const forms: Forms = {
  image: ImageForm,
  video: FileForm,
  file: FileForm,
  link: LinkForm,
  card: ({ block, onChange }) => <CardForm card={block} onChange={onChange} />,
  carousel: CarouselForm,
  buttons: ({ block, onChange }) => (
    <ButtonsForm
      most={contentLimits.buttons}
      buttons={block.buttons}
      onChange={(buttons) => onChange({ ...block, buttons })}
    />
  ),
  form: FormForm,
  steps: StepsForm,
};

/** What can be filled in of a block that is not text. */
export function BlockForm({
  block,
  onChange,
}: {
  block: Exclude<Block, { kind: 'text' }>;
  onChange(block: Block): void;
}) {
  const Form = forms[block.kind] as (props: { block: Block; onChange(block: Block): void }) => ReactNode;
  return <Form block={block} onChange={onChange} />;
}
