import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { client } from '../../shell/client.ts';
import { useSave } from '../../shell/page/use-save.ts';
import { isRefusal, refusalWords } from '../../shell/problem-words.ts';
import { useSeat } from '../../shell/seat.tsx';
import { TextField } from '../../shell/text-field.tsx';
import { useLocale, useWords } from '../../words/index.ts';
import { emptyFlow } from './draft/edit-flow.ts';
import { flowsKey } from './flows.ts';

/** Asks what a new flow is about, and opens it. */
export function NewFlow({ onClose }: { onClose(): void }) {
  const t = useWords();
  const locale = useLocale();
  const { workspaceId } = useSeat();
  const [, navigate] = useLocation();
  const [name, setName] = useState('');
  const create = useSave({
    save: () =>
      client.call('createFlow', {
        params: { workspaceId },
        body: { name: name.trim(), definition: emptyFlow(name.trim(), locale) },
      }),
    touches: [flowsKey(workspaceId)],
    done: t('flows.created'),
    shown: ['name.taken'],
    onSaved: ({ id }) => navigate(`/${workspaceId}/bot/flows/${id}`),
  });
  return (
    <Modal open title={t('flows.new')} footer={null} onCancel={onClose} width={440}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim()) create.mutate();
        }}
      >
        <TextField
          autoFocus
          required
          label={t('flows.title')}
          hint={t('flows.titleHint')}
          maxLength={80}
          value={name}
          error={isRefusal(create.error, 'name.taken') ? refusalWords(t, 'name.taken') : undefined}
          onChange={setName}
        />
        <Button type="primary" htmlType="submit" disabled={!name.trim()} loading={create.isPending}>
          {t('shell.create')}
        </Button>
      </form>
    </Modal>
  );
}
