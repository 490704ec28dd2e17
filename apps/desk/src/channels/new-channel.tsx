import type { ChannelAccountId } from '@parley/contract';
import { Modal } from 'antd';
import { useState } from 'react';
import { client } from '../shell/client.ts';
import { useSave } from '../shell/page/use-save.ts';
import { useSeat } from '../shell/seat.tsx';
import { TextField } from '../shell/text-field.tsx';
import { useWords } from '../words/index.ts';
import styles from './channels.module.css';
import { channelsKey } from './channels.ts';
import { originOf } from './origin-of.ts';

interface NewChannelProps {
  onMade(id: ChannelAccountId): void;
  onClose(): void;
}

/** Connects one more website. */
export function NewChannel({ onMade, onClose }: NewChannelProps) {
  const t = useWords();
  const { workspaceId } = useSeat();
  const [name, setName] = useState('');
  const [site, setSite] = useState('');
  const create = useSave({
    save: () => {
      const origin = originOf(site);
      const settings = origin ? { settings: { origins: [origin] } } : {};
      return client.call('createChannel', { params: { workspaceId }, body: { name, ...settings } });
    },
    touches: [channelsKey(workspaceId)],
    done: t('channels.connected'),
    onSaved(channel) {
      onMade(channel.id);
      onClose();
    },
  });
  const isSiteWrong = site.trim() !== '' && originOf(site) === null;
  return (
    <Modal
      open
      title={t('channels.connect')}
      okText={t('channels.connect')}
      cancelText={t('shell.cancel')}
      okButtonProps={{ disabled: name.trim() === '' || isSiteWrong, loading: create.isPending }}
      onOk={() => create.mutate()}
      onCancel={onClose}
    >
      <div className={styles.stack}>
        <TextField
          label={t('channels.name')}
          autoFocus
          maxLength={100}
          value={name}
          onChange={setName}
          error={create.errors.name}
        />
        <TextField
          label={t('channels.site')}
          hint={t('channels.siteHint')}
          value={site}
          onChange={setSite}
          error={isSiteWrong ? t('channels.siteWrong') : undefined}
        />
      </div>
    </Modal>
  );
}
