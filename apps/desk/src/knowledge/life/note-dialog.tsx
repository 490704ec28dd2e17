import { Modal } from 'antd';
import { useState } from 'react';
import { Setting } from '../../shell/page/page.tsx';
import { TextArea } from '../../shell/text-area.tsx';
import { useWords } from '../../words/index.ts';

interface NoteDialogProps {
  title: string;
  label: string;
  okText: string;
  /** the note must say something */
  isNeeded?: boolean;
  onDone(note: string): void;
  onClose(): void;
}

/** Asks for a few words that go with what is done. */
export function NoteDialog({ title, label, okText, isNeeded = false, onDone, onClose }: NoteDialogProps) {
  const t = useWords();
  const [note, setNote] = useState('');
  return (
    <Modal
      open
      title={title}
      okText={okText}
      cancelText={t('shell.cancel')}
      okButtonProps={{ disabled: isNeeded && note.trim() === '' }}
      onOk={() => onDone(note.trim())}
      onCancel={onClose}
    >
      <Setting label={label}>
        {(id) => (
          <TextArea
            id={id}
            autoFocus
            maxLength={500}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        )}
      </Setting>
    </Modal>
  );
}
