import { type Card, contentLimits } from '@parley/contract';
import { Button } from 'antd';
import { Plus } from 'lucide-react';
import { compact, LineField, LinesField } from '../../../shell/form/field.tsx';
import { useWords } from '../../../words/index.ts';
import { ButtonsForm } from './buttons-form.tsx';
import { FileField } from './file-field.tsx';

/** A card: a picture, a title, some words, and up to three buttons. */
export function CardForm<C extends Card>({ card, onChange }: { card: C; onChange(card: C): void }) {
  const t = useWords();
  const change = (part: Partial<Record<keyof Card, unknown>>) => onChange(compact({ ...card, ...part }));
  return (
    <>
      <FileField
        kind="image"
        file={card.image}
        onChange={(image) => change({ image })}
        onRemove={() => change({ image: undefined })}
      />
      <LineField
        label={t('writing.title')}
        maxLength={contentLimits.titleChars}
        value={card.title}
        onChange={(title) => change({ title })}
      />
      <LinesField
        label={t('writing.text')}
        maxLength={contentLimits.textChars}
        value={card.text ?? ''}
        onChange={(text) => change({ text: text === '' ? undefined : text })}
      />
      {card.buttons?.length ? (
        <ButtonsForm
          most={contentLimits.cardButtons}
          buttons={card.buttons}
          onChange={(buttons) => change({ buttons })}
        />
      ) : null}
      {card.buttons?.length ? (
        <Button size="small" type="text" onClick={() => change({ buttons: undefined })}>
          {t('writing.noButtons')}
        </Button>
      ) : (
        <Button
          size="small"
          icon={<Plus size={13} />}
          onClick={() => change({ buttons: [{ does: 'say', label: '' }] })}
        >
          {t('writing.addWhat', { what: t('writing.button') })}
        </Button>
      )}
    </>
  );
}
