import { fillTemplate, type MessageTemplate, parametersIn, type TemplateUse } from '@parley/contract';
import { Button, Input, Modal } from 'antd';
import { useId, useState } from 'react';
import { Link } from 'wouter';
import { useTemplates } from '../../../replies/canned-replies.ts';
import { useSeat } from '../../../shell/seat.tsx';
import { languageNames, useWords } from '../../../words/index.ts';
import styles from '../strips.module.css';

interface TemplateDialogProps {
  channelAccountId: string;
  onSend(use: TemplateUse, shown: string): void;
  onClose(): void;
}

/** The templates that the channel's vendor has approved: one is chosen, filled in, looked at and sent. */
export function TemplateDialog({ channelAccountId, onSend, onClose }: TemplateDialogProps) {
  const t = useWords();
  const { workspaceId } = useSeat();
  const { data, isPending } = useTemplates();
  const [chosen, setChosen] = useState<MessageTemplate | null>(null);
  const [values, setValues] = useState<Record<string, string>>({});
  const usable = (data ?? []).filter(
    ({ state, channelAccountId: of }) => state === 'approved' && (of === null || of === channelAccountId),
  );
  const names = chosen ? parametersIn(chosen.text) : [];
  const isFilled = names.every((name) => values[name]?.trim());
  const given = Object.fromEntries(names.map((name) => [name, values[name]?.trim() ?? '']));
  const shown = chosen
    ? fillTemplate(chosen.text, Object.fromEntries(Object.entries(given).filter(([, value]) => value)))
    : '';
  return (
    <Modal
      open
      title={t('composing.template')}
      onCancel={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('shell.cancel')}</Button>
          <Button
            type="primary"
            disabled={!chosen || !isFilled}
            onClick={() => {
              if (!chosen) return;
              onSend({ id: chosen.id, values: given }, shown);
              onClose();
            }}
          >
            {t('composer.send')}
          </Button>
        </>
      }
    >
      <div className={styles.dialog}>
        {!isPending && usable.length === 0 ? (
          <p>
            {t('composing.noTemplates')}{' '}
            <Link href={`/${workspaceId}/settings/canned`}>{t('composing.toTemplates')}</Link>
          </p>
        ) : null}
        <div className={styles.templates} role="radiogroup" aria-label={t('composing.template')}>
          {usable.map((template) => (
            // biome-ignore lint/a11y/useSemanticElements: a choice of several lines, by the arrow keys of its buttons
            <button
              key={template.id}
              type="button"
              role="radio"
              aria-checked={template.id === chosen?.id}
              onClick={() => setChosen(template)}
            >
              <b>{template.name}</b>
              <small>{languageNames[template.language]}</small>
              <span>{template.text}</span>
            </button>
          ))}
        </div>
        {chosen ? (
          <>
            {names.map((name) => (
              <Value
                key={name}
                name={name}
                example={chosen.parameters.find((each) => each.name === name)?.example ?? ''}
                value={values[name] ?? ''}
                onChange={(value) => setValues({ ...values, [name]: value })}
              />
            ))}
            <small>{t('composing.preview')}</small>
            <q className={styles.quoted}>{shown}</q>
          </>
        ) : null}
      </div>
    </Modal>
  );
}

interface ValueProps {
  name: string;
  example: string;
  value: string;
  onChange(value: string): void;
}

function Value({ name, example, value, onChange }: ValueProps) {
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{name}</label>
      <Input
        id={id}
        maxLength={500}
        value={value}
        placeholder={example}
        onChange={(event) => onChange(event.target.value)}
      />
    </>
  );
}
