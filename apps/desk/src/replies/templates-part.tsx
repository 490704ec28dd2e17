import type { MessageTemplate, MessageTemplateDraft } from '@parley/contract';
import { locales, parametersIn, templateState } from '@parley/contract';
import { Button, Input, Modal, Select } from 'antd';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useLiveChannels } from '../channels/channels.ts';
import { client } from '../shell/client.ts';
import { Part, Setting } from '../shell/page/page.tsx';
import { useSave } from '../shell/page/use-save.ts';
import { mayAct, useSeat } from '../shell/seat.tsx';
import { TextArea } from '../shell/text-area.tsx';
import { languageNames, useLocale, useWords } from '../words/index.ts';
import { templatesKey, useTemplates } from './canned-replies.ts';
import styles from './replies.module.css';

type Draft = Required<MessageTemplateDraft>;

/** The templates of channels, with how far their vendors have come with them. */
export function TemplatesPart() {
  const t = useWords();
  const { role } = useSeat();
  const locale = useLocale();
  const templates = useTemplates().data ?? [];
  const [edited, setEdited] = useState<MessageTemplate | Draft | null>(null);
  const mayWrite = mayAct(role, 'supervisor');
  const blank: Draft = {
    ...{ name: '', channelAccountId: null, language: locale, text: '', parameters: [] },
    ...{ state: 'draft', note: '' },
  };
  return (
    <Part title={t('reply.templates')} text={t('reply.templatesText')}>
      <ul className={styles.list}>
        {templates.map((template) => (
          <li key={template.id}>
            <div>
              <b>{template.name}</b>
              <small>
                {languageNames[template.language]} · {t(`reply.states.${template.state}`)}
              </small>
              <p>{template.text}</p>
            </div>
            {mayWrite ? (
              <Button
                size="small"
                aria-label={t('shell.editOne', { name: template.name })}
                onClick={() => setEdited(template)}
              >
                {t('shell.edit')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {templates.length === 0 ? <p className={styles.quiet}>{t('reply.noTemplates')}</p> : null}
      {mayWrite ? (
        <Button icon={<Plus size={15} />} onClick={() => setEdited(blank)}>
          {t('reply.newTemplate')}
        </Button>
      ) : null}
      {edited ? <TemplateDialog template={edited} onClose={() => setEdited(null)} /> : null}
    </Part>
  );
}

function TemplateDialog({ template, onClose }: { template: MessageTemplate | Draft; onClose(): void }) {
  const t = useWords();
  const { workspaceId } = useSeat();
  const known = 'id' in template ? template.id : undefined;
  const [draft, setDraft] = useState<Draft>(() => {
    const { name, channelAccountId, language, text, parameters, state, note } = template;
    return { name, channelAccountId, language, text, parameters, state, note };
  });
  const change = (next: Partial<Draft>) => setDraft({ ...draft, ...next });
  const examples = new Map(draft.parameters.map(({ name, example }) => [name, example]));
  const parameters = parametersIn(draft.text).map((name) => ({ name, example: examples.get(name) ?? '' }));
  const body = { ...draft, parameters };
  const save = useSave({
    save: () =>
      known
        ? client.call('changeMessageTemplate', { params: { workspaceId, messageTemplateId: known }, body })
        : client.call('createMessageTemplate', { params: { workspaceId }, body }),
    touches: [templatesKey(workspaceId)],
    onSaved: onClose,
  });
  const remove = useSave({
    save: async () => {
      if (known)
        await client.call('deleteMessageTemplate', { params: { workspaceId, messageTemplateId: known } });
    },
    touches: [templatesKey(workspaceId)],
    done: t('shell.removed'),
    onSaved: onClose,
  });
  const isNamed = /^[A-Za-z0-9_-]{1,60}$/.test(draft.name);
  return (
    <Modal
      open
      title={known ? template.name : t('reply.newTemplate')}
      onCancel={onClose}
      footer={
        <>
          {known ? (
            <Button danger loading={remove.isPending} onClick={() => remove.mutate()}>
              {t('shell.remove')}
            </Button>
          ) : null}
          <Button onClick={onClose}>{t('shell.cancel')}</Button>
          <Button
            type="primary"
            disabled={!isNamed || draft.text.trim() === ''}
            loading={save.isPending}
            onClick={() => save.mutate()}
          >
            {t('shell.save')}
          </Button>
        </>
      }
    >
      <div className={styles.stack}>
        <Wording draft={body} errors={save.errors} onChange={change} />
        <Standing draft={draft} onChange={change} />
      </div>
    </Modal>
  );
}

interface WordingProps {
  draft: Draft;
  errors: Record<string, string | undefined>;
  onChange(next: Partial<Draft>): void;
}

/** What it is called and says, with an example of each of its parameters. */
function Wording({ draft, errors, onChange }: WordingProps) {
  const t = useWords();
  const { parameters } = draft;
  return (
    <>
      <Setting label={t('reply.templateName')} hint={t('reply.templateNameHint')} error={errors.name}>
        {(id, about) => (
          <Input
            id={id}
            aria-describedby={about}
            maxLength={60}
            value={draft.name}
            onChange={(event) => onChange({ name: event.target.value })}
          />
        )}
      </Setting>
      <Setting label={t('reply.templateText', { braces: '{{order}}' })} error={errors.text}>
        {(id, about) => (
          <TextArea
            id={id}
            aria-describedby={about}
            maxLength={1000}
            rows={3}
            value={draft.text}
            onChange={(event) => onChange({ text: event.target.value })}
          />
        )}
      </Setting>
      {parameters.map(({ name, example }) => (
        <Setting key={name} label={t('reply.parameter', { name })}>
          {(id) => (
            <Input
              id={id}
              maxLength={100}
              value={example}
              onChange={(event) =>
                onChange({
                  parameters: parameters.map((each) =>
                    each.name === name ? { name, example: event.target.value } : each,
                  ),
                })
              }
            />
          )}
        </Setting>
      ))}
    </>
  );
}

/** For which channel, in which language, and how far it has come. */
function Standing({ draft, onChange }: { draft: Draft; onChange(next: Partial<Draft>): void }) {
  const t = useWords();
  const channels = useLiveChannels();
  return (
    <div className={styles.tools}>
      <Select
        aria-label={t('filter.fields.channel')}
        value={draft.channelAccountId ?? ''}
        options={[
          { value: '', label: t('reply.everyChannel') },
          ...channels.map(({ id, name }) => ({ value: id as string, label: name })),
        ]}
        onChange={(id) => onChange({ channelAccountId: id === '' ? null : (id as `cha_${string}`) })}
      />
      <Select
        aria-label={t('filter.fields.language')}
        value={draft.language}
        options={locales.map((value) => ({ value, label: languageNames[value] }))}
        onChange={(language) => onChange({ language })}
      />
      <Select
        aria-label={t('reply.state')}
        value={draft.state}
        options={templateState.options.map((value) => ({ value, label: t(`reply.states.${value}`) }))}
        onChange={(state) => onChange({ state })}
      />
    </div>
  );
}
