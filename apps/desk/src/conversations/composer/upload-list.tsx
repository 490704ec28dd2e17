import type { Attachment } from '@parley/contract';
import { attachmentPath } from '@parley/contract';
import { FileText, RotateCw, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { bytesText, shareText } from '../../shell/format.ts';
import { useLocale, useWords } from '../../words/index.ts';
import styles from './upload-list.module.css';
import type { Upload } from './use-uploads.ts';

interface UploadListProps {
  attachments: readonly Attachment[];
  uploads: readonly Upload[];
  onRemove(attachment: Attachment): void;
  onRetry(upload: Upload): void;
  onDrop(upload: Upload): void;
}

/** What goes out with the next message: stored files and those on their way. */
export function UploadList({ attachments, uploads, onRemove, onRetry, onDrop }: UploadListProps) {
  const t = useWords();
  const locale = useLocale();
  if (attachments.length + uploads.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={t('composer.files')}>
      {attachments.map((file) => (
        <li key={file.id} className={styles.item}>
          <Preview type={file.type} src={attachmentPath(file)} />
          <span className={styles.name}>
            <b>{file.name}</b>
            <small>{bytesText(file.sizeBytes, locale)}</small>
          </span>
          <Remove name={file.name} onClick={() => onRemove(file)} />
        </li>
      ))}
      {uploads.map((upload) => (
        <li key={upload.id} className={styles.item}>
          <LocalPreview file={upload.file} />
          <span className={styles.name}>
            <b>{upload.file.name}</b>
            {upload.error ? (
              <small className={styles.error}>{upload.error}</small>
            ) : (
              <small className="figures">{shareText(upload.share, locale)}</small>
            )}
            <progress value={upload.share} max={1} aria-label={upload.file.name} />
          </span>
          {upload.error ? (
            <button type="button" aria-label={t('shell.retry')} onClick={() => onRetry(upload)}>
              <RotateCw size={14} />
            </button>
          ) : null}
          <Remove
            name={upload.file.name}
            onClick={() => {
              upload.stop();
              onDrop(upload);
            }}
          />
        </li>
      ))}
    </ul>
  );
}

function Remove({ name, onClick }: { name: string; onClick(): void }) {
  const t = useWords();
  return (
    <button type="button" aria-label={t('composer.removeFile', { name })} onClick={onClick}>
      <X size={14} />
    </button>
  );
}

const Preview = ({ type, src }: { type: string; src: string | undefined }) =>
  type.startsWith('image/') && src ? <img src={src} alt="" /> : <FileText size={20} />;

function LocalPreview({ file }: { file: File }) {
  const [src, setSrc] = useState<string>();
  useEffect(() => {
    if (!file.type.startsWith('image/')) return;
    const url = URL.createObjectURL(file);
    setSrc(url);
    return () => URL.revokeObjectURL(url);
  }, [file]);
  return <Preview type={file.type} src={src} />;
}
