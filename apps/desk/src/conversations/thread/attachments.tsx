import type { Attachment } from '@parley/contract';
import { attachmentPath } from '@parley/contract';
import { FileText } from 'lucide-react';
import { useState } from 'react';
import { bytesText } from '../../shell/format.ts';
import { useLocale, useWords } from '../../words/index.ts';
import styles from './attachments.module.css';
import { boxOf } from './box-of.ts';
import { Lightbox } from './lightbox.tsx';

const isImage = (file: Attachment) => /^image\/(png|jpe?g|gif|webp|avif)$/.test(file.type);
/** Files of a message: images to look at, others to download. */
export function Attachments({ files }: { files: readonly Attachment[] }) {
  const t = useWords();
  const locale = useLocale();
  const [shown, setShown] = useState<Attachment | null>(null);
  return (
    <div className={styles.files}>
      {files.map((file) =>
        isImage(file) ? (
          <button
            key={file.id}
            type="button"
            className={styles.image}
            style={boxOf(file)}
            aria-label={t('thread.enlarge', { name: file.name })}
            onClick={() => setShown(file)}
          >
            <img src={attachmentPath(file)} alt={file.name} loading="lazy" />
          </button>
        ) : (
          <a key={file.id} className={styles.file} href={attachmentPath(file)} download={file.name}>
            <FileText size={20} />
            <span>
              <b>{file.name}</b>
              <small>{bytesText(file.sizeBytes, locale)}</small>
            </span>
          </a>
        ),
      )}
      {shown ? <Lightbox file={shown} onClose={() => setShown(null)} /> : null}
    </div>
  );
}
