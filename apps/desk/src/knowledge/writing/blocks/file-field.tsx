import { type Attachment, attachmentPath, fileLimits } from '@parley/contract';
import { Button } from 'antd';
import { FileText, Upload } from 'lucide-react';
import { useRef, useState } from 'react';
import { client } from '../../../shell/client.ts';
import { bytesText, shareText } from '../../../shell/format.ts';
import { problemWords } from '../../../shell/problem-words.ts';
import { useSeat } from '../../../shell/seat.tsx';
import { complain } from '../../../shell/toast.tsx';
import { useLocale, useWords } from '../../../words/index.ts';
import styles from './blocks.module.css';

const accepted = {
  image: 'image/png,image/jpeg,image/gif,image/webp,image/avif',
  video: 'video/mp4,video/webm',
  file: '',
} as const;

interface FileFieldProps {
  kind: keyof typeof accepted;
  file: Attachment | undefined;
  onChange(file: Attachment): void;
  onRemove?: (() => void) | undefined;
}

/** One stored file of an answer: chosen, dropped, shown, replaced. */
export function FileField({ kind, file, onChange, onRemove }: FileFieldProps) {
  const t = useWords();
  const locale = useLocale();
  const { workspaceId } = useSeat();
  const input = useRef<HTMLInputElement>(null);
  const [share, setShare] = useState<number | null>(null);
  const isThere = file !== undefined && Boolean(file.id);
  const store = async (chosen: File | undefined) => {
    if (!chosen) return;
    if (chosen.size > fileLimits.bytes) return complain(t('refusals.file_too-large'));
    if (accepted[kind] && !accepted[kind].split(',').includes(chosen.type))
      return complain(t('refusals.file_type-refused'));
    setShare(0);
    try {
      onChange(await client.upload({ workspaceId, file: chosen, onProgress: setShare }));
    } catch (error) {
      complain(problemWords(t, error));
    }
    setShare(null);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the mouse's way; the button below is everybody's
    <div
      className={styles.file}
      onDragOver={(event) => event.dataTransfer.types.includes('Files') && event.preventDefault()}
      onDrop={(event) => {
        if (event.dataTransfer.files.length === 0) return;
        event.preventDefault();
        void store(event.dataTransfer.files[0]);
      }}
    >
      <input
        ref={input}
        type="file"
        hidden
        accept={accepted[kind]}
        onChange={(event) => {
          void store(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      {isThere ? <Shown kind={kind} file={file} /> : null}
      <span>
        {isThere ? (
          <small>
            {file.name} · {bytesText(file.sizeBytes, locale)}
          </small>
        ) : null}
        <Button
          size="small"
          icon={<Upload size={13} />}
          loading={share !== null}
          onClick={() => input.current?.click()}
        >
          {share === null
            ? t(isThere ? 'writing.replaceFile' : `writing.choose.${kind}`)
            : shareText(share, locale)}
        </Button>
        {isThere && onRemove ? (
          <Button size="small" type="text" onClick={onRemove}>
            {t('shell.remove')}
          </Button>
        ) : null}
      </span>
    </div>
  );
}

function Shown({ kind, file }: { kind: keyof typeof accepted; file: Attachment }) {
  if (kind === 'image') return <img src={attachmentPath(file)} alt={file.name} />;
  if (kind === 'file') return <FileText size={28} aria-hidden="true" />;
  // biome-ignore lint/a11y/useMediaCaption: what an editor uploaded has no captions
  return <video src={attachmentPath(file)} controls preload="metadata" aria-label={file.name} />;
}
