import type { PackInstallation, PackPreview } from '@parley/contract';
import { ProblemError } from '@parley/sdk';
import { Alert, Button, Modal } from 'antd';
import { Upload } from 'lucide-react';
import { useRef, useState } from 'react';
import { inLanguage } from '../../contacts/in-language.ts';
import { client } from '../../shell/client.ts';
import { isRefusal, problemWords } from '../../shell/problem-words.ts';
import { queries } from '../../shell/queries.ts';
import { useSeat } from '../../shell/seat.tsx';
import { useLocale, useWords } from '../../words/index.ts';
import { PackRows, rowName } from './pack-rows.tsx';
import styles from './packs.module.css';
import { readFile } from './packs.ts';

interface Chosen {
  file: string;
  preview: PackPreview;
}
interface Refused {
  name: string;
  text: string;
}

/** Takes a file in, shows what installing it would do, and installs it. */
export function InstallPack() {
  const t = useWords();
  const { workspaceId } = useSeat();
  const input = useRef<HTMLInputElement>(null);
  const [isBusy, setBusy] = useState(false);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const take = async (given: File) => {
    const read = await readFile(given);
    if (typeof read === 'string') return setRefused({ name: given.name, text: t(`packs.${read}`) });
    setBusy(true);
    try {
      const file = read.text;
      const preview = await client.call('previewPack', { params: { workspaceId }, body: { file } });
      setChosen({ file, preview });
    } catch (error) {
      setRefused({ name: given.name, text: wordsOf(t, error) });
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button
        type="primary"
        icon={<Upload size={15} />}
        loading={isBusy}
        onClick={() => input.current?.click()}
      >
        {t('packs.install')}
      </Button>
      <input
        ref={input}
        hidden
        type="file"
        accept=".json,application/json"
        aria-label={t('packs.install')}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = '';
          if (file) void take(file);
        }}
      />
      {refused ? (
        <Modal
          open
          title={t('packs.refused', { file: refused.name })}
          okText={t('shell.close')}
          cancelButtonProps={{ hidden: true }}
          onOk={() => setRefused(null)}
          onCancel={() => setRefused(null)}
        >
          <p role="alert">{refused.text}</p>
        </Modal>
      ) : null}
      {chosen ? <PreviewDialog chosen={chosen} onClose={() => setChosen(null)} /> : null}
    </>
  );
}

/** What is wrong with a file is told with its place, in the words of the server. */
function wordsOf(t: ReturnType<typeof useWords>, error: unknown): string {
  const detail = error instanceof ProblemError ? error.problem.detail : undefined;
  return detail ? `${problemWords(t, error)} ${detail}` : problemWords(t, error);
}

function PreviewDialog({ chosen, onClose }: { chosen: Chosen; onClose(): void }) {
  const t = useWords();
  const locale = useLocale();
  const { workspaceId } = useSeat();
  const { preview, file } = chosen;
  const [replace, setReplace] = useState<ReadonlySet<string>>(new Set());
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const [done, setDone] = useState<PackInstallation | null>(null);
  const install = async () => {
    setBusy(true);
    setProblem('');
    const wanted = preview.rows.filter((row) => replace.has(rowName(row)));
    try {
      const body = { file, replace: wanted.map(({ kind, key }) => ({ kind, key })) };
      setDone(await client.call('installPack', { params: { workspaceId }, body }));
      void queries.invalidateQueries();
    } catch (error) {
      // What tests hold back is told in a window of its own.
      setProblem(isRefusal(error, 'regression.failed') ? problemWords(t, error) : wordsOf(t, error));
    } finally {
      setBusy(false);
    }
  };
  const put = (name: string, isWanted: boolean) =>
    setReplace(new Set(isWanted ? [...replace, name] : [...replace].filter((each) => each !== name)));
  return (
    <Modal
      open
      width={760}
      title={`${inLanguage(preview.title, locale)} ${preview.version}`}
      onCancel={onClose}
      footer={
        done ? (
          <Button type="primary" onClick={onClose}>
            {t('shell.done')}
          </Button>
        ) : (
          <>
            <Button onClick={onClose}>{t('shell.cancel')}</Button>
            <Button type="primary" loading={isBusy} onClick={() => void install()}>
              {t('packs.doInstall')}
            </Button>
          </>
        )
      }
    >
      {problem ? <Alert type="error" showIcon role="alert" title={problem} /> : null}
      {done ? (
        <div role="status">
          <p>{t('packs.installed')}</p>
          {done.needCredential.length > 0 ? (
            <Alert
              type="warning"
              showIcon
              title={t('packs.needs', { names: done.needCredential.join(', ') })}
            />
          ) : null}
        </div>
      ) : (
        <>
          <p className={styles.muted}>
            {preview.installed === null
              ? t('packs.previewNew')
              : t('packs.previewOver', { version: preview.installed })}
          </p>
          <PackRows rows={preview.rows} replace={replace} onReplace={put} />
        </>
      )}
    </Modal>
  );
}
