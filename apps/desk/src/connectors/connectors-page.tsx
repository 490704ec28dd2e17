import type { ConnectorId } from '@parley/contract';
import { Button, Modal } from 'antd';
import { Plug, Plus } from 'lucide-react';
import { useState } from 'react';
import { client } from '../shell/client.ts';
import { Empty } from '../shell/empty.tsx';
import { Page } from '../shell/page/page.tsx';
import { PickOne } from '../shell/page/pick-one.tsx';
import { useSave } from '../shell/page/use-save.ts';
import { useSeat } from '../shell/seat.tsx';
import { TextField } from '../shell/text-field.tsx';
import { useWords } from '../words/index.ts';
import { ConnectorEditor } from './connector-editor.tsx';
import styles from './connectors.module.css';
import { connectorsKey, useConnectors } from './connectors.ts';

/** The ways to other systems: shops, CRMs, whatever speaks HTTP. */
export function ConnectorsPage() {
  const t = useWords();
  const connectors = useConnectors();
  const [chosen, setChosen] = useState<ConnectorId | null>(null);
  const [isMaking, setMaking] = useState(false);
  const all = connectors.data ?? [];
  const shown = all.find(({ id }) => id === chosen) ?? all[0];
  return (
    <Page
      isWide
      title={t('settings.connectors')}
      text={t('connectors.text')}
      extra={
        <Button type="primary" icon={<Plus size={15} />} onClick={() => setMaking(true)}>
          {t('connectors.make')}
        </Button>
      }
    >
      {!connectors.isPending && !shown ? (
        <Empty icon={<Plug size={22} />} title={t('connectors.none')} text={t('connectors.noneText')} />
      ) : null}
      <PickOne<ConnectorId>
        label={t('settings.connectors')}
        icon={<Plug size={15} />}
        all={all}
        shown={shown?.id}
        onPick={setChosen}
      />
      {shown ? <ConnectorEditor key={shown.id} connector={shown} onRemoved={() => setChosen(null)} /> : null}
      {isMaking ? <NewConnector onMade={setChosen} onClose={() => setMaking(false)} /> : null}
    </Page>
  );
}

interface NewConnectorProps {
  onMade(id: ConnectorId): void;
  onClose(): void;
}

function NewConnector({ onMade, onClose }: NewConnectorProps) {
  const t = useWords();
  const { workspaceId } = useSeat();
  const [name, setName] = useState('');
  const [baseUrl, setBaseUrl] = useState('https://');
  const isRight = name.trim() !== '' && /^https?:\/\/[^\s/]+/.test(baseUrl) && URL.canParse(baseUrl);
  const create = useSave({
    save: () =>
      client.call('createConnector', { params: { workspaceId }, body: { name, baseUrl: baseUrl.trim() } }),
    touches: [connectorsKey(workspaceId)],
    onSaved(made) {
      onMade(made.id);
      onClose();
    },
  });
  return (
    <Modal
      open
      title={t('connectors.make')}
      okText={t('shell.create')}
      cancelText={t('shell.cancel')}
      okButtonProps={{ disabled: !isRight, loading: create.isPending }}
      onOk={() => create.mutate()}
      onCancel={onClose}
    >
      <div className={styles.stack}>
        <TextField
          autoFocus
          label={t('connectors.name')}
          hint={t('connectors.nameHint')}
          maxLength={80}
          value={name}
          onChange={setName}
          error={create.errors.name}
        />
        <TextField
          label={t('connectors.baseUrl')}
          hint={t('connectors.baseUrlHint')}
          maxLength={500}
          value={baseUrl}
          onChange={setBaseUrl}
          error={create.errors.baseUrl}
        />
      </div>
    </Modal>
  );
}
