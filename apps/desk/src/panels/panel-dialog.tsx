import { type Panel, panelOrigin, panelPlaceholders } from '@parley/contract';
import { Modal, Select } from 'antd';
import { useState } from 'react';
import { client } from '../shell/client.ts';
import { Field } from '../shell/form/field.tsx';
import { useSave } from '../shell/page/use-save.ts';
import { useSeat } from '../shell/seat.tsx';
import { TextField } from '../shell/text-field.tsx';
import { useWords } from '../words/index.ts';
import styles from './panels.module.css';
import { panelsKey } from './panels.ts';

const places = ['both', 'conversation', 'customer'] as const;
const placeholders = new Set<string>(panelPlaceholders);

/** Adds a page, or changes one. */
export function PanelDialog({ panel, onClose }: { panel: Panel | undefined; onClose(): void }) {
  const t = useWords();
  const { workspaceId } = useSeat();
  const [name, setName] = useState(panel?.name ?? '');
  const [urlTemplate, setUrl] = useState(panel?.urlTemplate ?? 'https://');
  const [place, setPlace] = useState<Panel['place']>(panel?.place ?? 'both');
  const unknown = unknownIn(urlTemplate);
  const save = useSave({
    save: () => {
      const body = { name, urlTemplate: urlTemplate.trim(), place };
      return panel
        ? client.call('changePanel', { params: { workspaceId, panelId: panel.id }, body })
        : client.call('createPanel', { params: { workspaceId }, body });
    },
    touches: [panelsKey(workspaceId)],
    onSaved: onClose,
  });
  const isWrong = urlTemplate.length > 'https://'.length && panelOrigin(urlTemplate) === undefined;
  const problem = isWrong
    ? t('panels.urlWrong')
    : unknown
      ? t('panels.unknown', { name: unknown })
      : undefined;
  const isRight = name.trim() !== '' && panelOrigin(urlTemplate) !== undefined && !unknown;
  return (
    <Modal
      open
      title={panel ? t('panels.editOf', { name: panel.name }) : t('panels.make')}
      okText={panel ? t('shell.save') : t('shell.create')}
      cancelText={t('shell.cancel')}
      okButtonProps={{ disabled: !isRight, loading: save.isPending }}
      onOk={() => save.mutate()}
      onCancel={onClose}
    >
      <div className={styles.form}>
        <TextField autoFocus label={t('panels.name')} maxLength={40} value={name} onChange={setName} />
        <TextField
          label={t('panels.url')}
          hint={t('panels.urlHint')}
          maxLength={1000}
          value={urlTemplate}
          onChange={setUrl}
          error={problem ?? save.errors.urlTemplate}
        />
        <div className={styles.placeholders}>
          {panelPlaceholders.map((each) => (
            <button
              key={each}
              type="button"
              aria-label={t('panels.insert', { name: `{${each}}` })}
              onClick={() => setUrl(`${urlTemplate}{${each}}`)}
            >{`{${each}}`}</button>
          ))}
        </div>
        <Field label={t('panels.where')}>
          {(id) => (
            <Select
              id={id}
              value={place}
              options={places.map((value) => ({ value, label: t(`panels.place.${value}`) }))}
              onChange={setPlace}
            />
          )}
        </Field>
      </div>
    </Modal>
  );
}

const unknownIn = (template: string): string | undefined =>
  [...template.matchAll(/\{([^{}]*)\}/g)]
    .map(([, name]) => name ?? '')
    .find((name) => !placeholders.has(name));
