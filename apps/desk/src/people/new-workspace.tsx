import { useMutation } from '@tanstack/react-query';
import { Modal } from 'antd';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { client } from '../shell/client.ts';
import { problemWords } from '../shell/problem-words.ts';
import { queries } from '../shell/queries.ts';
import { TextField } from '../shell/text-field.tsx';
import { spoken, useWords } from '../words/index.ts';

/** Opens one more workspace. */
export function NewWorkspace({ onClose }: { onClose(): void }) {
  const t = useWords();
  const [, navigate] = useLocation();
  const [name, setName] = useState('');
  const create = useMutation({
    mutationFn: () => client.call('createWorkspace', { body: { name, locale: spoken() } }),
    onSuccess: async (workspace) => {
      await queries.invalidateQueries({ queryKey: ['me'] });
      onClose();
      navigate(`/${workspace.id}/settings/channels`);
    },
  });
  return (
    <Modal
      open
      title={t('frame.newWorkspace')}
      okText={t('shell.create')}
      cancelText={t('shell.cancel')}
      okButtonProps={{ disabled: name.trim() === '', loading: create.isPending }}
      onOk={() => create.mutate()}
      onCancel={onClose}
    >
      <TextField
        label={t('setup.workspace')}
        autoFocus
        maxLength={100}
        value={name}
        onChange={setName}
        error={create.error ? problemWords(t, create.error) : undefined}
      />
    </Modal>
  );
}
