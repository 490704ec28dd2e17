import type { Attachment } from '@parley/contract';
import { attachmentPath } from '@parley/contract';
import { Download, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useWords } from '../../words/index.ts';
import styles from './attachments.module.css';

/** One image over everything; Esc or a click beside it closes. */
export function Lightbox({ file, onClose }: { file: Attachment; onClose(): void }) {
  const t = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes a dialog by itself
    <dialog
      ref={dialog}
      className={styles.lightbox}
      aria-label={file.name}
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && dialog.current?.close()}
    >
      <img src={attachmentPath(file)} alt={file.name} />
      <div className={styles.tools}>
        <a href={attachmentPath(file)} download={file.name} aria-label={t('thread.download')}>
          <Download size={18} />
        </a>
        <button type="button" aria-label={t('shell.close')} onClick={() => dialog.current?.close()}>
          <X size={18} />
        </button>
      </div>
    </dialog>
  );
}
