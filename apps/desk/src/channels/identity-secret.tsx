import type { ChannelAccount } from '@parley/contract';
import { Button, Modal, Popconfirm } from 'antd';
import { KeyRound } from 'lucide-react';
import { client } from '../shell/client.ts';
import { CopyBox } from '../shell/page/copy-box.tsx';
import { useSave } from '../shell/page/use-save.ts';
import { useSeat } from '../shell/seat.tsx';
import { useWords } from '../words/index.ts';
import styles from './channels.module.css';

/** The secret by which a site proves who its visitors are; it is shown once. */
export function IdentitySecret({ channel }: { channel: ChannelAccount }) {
  const t = useWords();
  const { workspaceId } = useSeat();
  const rotate = useSave({
    save: () =>
      client.call('rotateIdentitySecret', { params: { workspaceId, channelAccountId: channel.id } }),
    done: t('channels.secretMade'),
  });
  return (
    <>
      <Popconfirm
        title={t('channels.newSecret')}
        description={t('channels.newSecretText')}
        okText={t('channels.makeSecret')}
        cancelText={t('shell.cancel')}
        onConfirm={() => rotate.mutate()}
      >
        <Button icon={<KeyRound size={14} />} loading={rotate.isPending}>
          {t('channels.newSecret')}
        </Button>
      </Popconfirm>
      {rotate.data ? (
        <Modal
          open
          title={t('channels.secret')}
          onCancel={() => rotate.reset()}
          footer={
            <Button type="primary" onClick={() => rotate.reset()}>
              {t('shell.done')}
            </Button>
          }
        >
          <div className={styles.stack}>
            <p>{t('channels.secretOnce')}</p>
            <CopyBox text={rotate.data.secret} />
          </div>
        </Modal>
      ) : null}
    </>
  );
}
