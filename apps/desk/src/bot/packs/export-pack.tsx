import { Button, Input, Modal } from 'antd';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { client } from '../../shell/client.ts';
import { Setting } from '../../shell/page/page.tsx';
import { problemWords } from '../../shell/problem-words.ts';
import { saveFile } from '../../shell/save-file.ts';
import { useSeat } from '../../shell/seat.tsx';
import { complain, say } from '../../shell/toast.tsx';
import { useLocale, useWords } from '../../words/index.ts';
import styles from './packs.module.css';

const nameShape = /^[a-z][a-z0-9-]{1,59}$/;
const versionShape = /^\d{1,6}\.\d{1,6}\.\d{1,6}$/;

/** Writes what the workspace knows into a file. */
export function ExportPack() {
  const t = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button icon={<Download size={15} />} onClick={() => setOpen(true)}>
        {t('packs.export')}
      </Button>
      {isOpen ? <ExportDialog onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function ExportDialog({ onClose }: { onClose(): void }) {
  const t = useWords();
  const locale = useLocale();
  const { workspaceId, workspace } = useSeat();
  const [name, setName] = useState('');
  const [title, setTitle] = useState(workspace.name);
  const [version, setVersion] = useState('1.0.0');
  const [isBusy, setBusy] = useState(false);
  const isRight = nameShape.test(name) && versionShape.test(version) && title.trim() !== '';
  const write = async () => {
    setBusy(true);
    try {
      const { file, leftOut } = await client.call('exportPack', {
        params: { workspaceId },
        body: { name, version, title: { [locale]: title.trim() } },
      });
      saveFile(`${name}-${version}.json`, 'application/json', JSON.stringify(file, undefined, 1));
      if (leftOut.length > 0)
        say(t('packs.leftOut', { what: leftOut.map((each) => t(`packs.leftOuts.${each}`)).join(', ') }));
      onClose();
    } catch (error) {
      complain(problemWords(t, error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal
      open
      title={t('packs.export')}
      okText={t('packs.download')}
      cancelText={t('shell.cancel')}
      okButtonProps={{ disabled: !isRight, loading: isBusy }}
      onOk={() => void write()}
      onCancel={onClose}
    >
      <p className={styles.muted}>{t('packs.exportText')}</p>
      <div className={styles.fields}>
        <Setting label={t('packs.title')}>
          {(id) => (
            <Input id={id} value={title} maxLength={200} onChange={(event) => setTitle(event.target.value)} />
          )}
        </Setting>
        <Setting
          label={t('packs.packName')}
          hint={t('packs.wrongName')}
          error={name && !nameShape.test(name) ? t('packs.wrongName') : undefined}
        >
          {(id, about) => (
            <Input
              id={id}
              aria-describedby={about}
              value={name}
              placeholder="spruce-store"
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Setting>
        <Setting
          label={t('packs.packVersion')}
          error={versionShape.test(version) ? undefined : t('packs.wrongVersion')}
        >
          {(id, about) => (
            <Input
              id={id}
              aria-describedby={about}
              value={version}
              onChange={(event) => setVersion(event.target.value)}
            />
          )}
        </Setting>
      </div>
    </Modal>
  );
}
