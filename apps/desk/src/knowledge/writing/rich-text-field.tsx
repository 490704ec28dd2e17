import { contentLimits, isSafeUrl } from '@parley/contract';
import type { Editor } from '@tiptap/core';
import { Bold } from '@tiptap/extension-bold';
import { Document } from '@tiptap/extension-document';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { CharacterCount, Placeholder, UndoRedo } from '@tiptap/extensions';
import { EditorContent, useEditor, useEditorState } from '@tiptap/react';
import { Input, Popover } from 'antd';
import { Bold as BoldIcon, Link2 } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { IconButton } from '../../shell/icon-button.tsx';
import { composes } from '../../shell/keys/composes.ts';
import { useWords } from '../../words/index.ts';
import { LinkMark } from './link-mark.ts';
import { documentOf, textOf } from './rich-text.ts';
import styles from './rich-text-field.module.css';

interface RichTextFieldProps {
  label: string;
  text: string;
  isReadOnly: boolean;
  autoFocus?: boolean;
  onChange(text: string): void;
  /** a slash at the beginning of an empty line: null where nothing is asked for any more */
  onSlash?(query: string | null): void;
  /** keys that belong to the list which a slash has opened */
  onListKey?(event: globalThis.KeyboardEvent): boolean;
}

/** Text with bold and links; what it holds is the contract's inline form, never HTML. */
export function RichTextField(props: RichTextFieldProps) {
  const t = useWords();
  const { text, label, isReadOnly } = props;
  const latest = useRef(props);
  latest.current = props;
  const editor = useEditor({
    extensions: [
      ...[Document, Paragraph, Text, Bold, LinkMark, UndoRedo],
      CharacterCount.configure({ limit: contentLimits.textChars }),
      Placeholder.configure({ placeholder: t('writing.placeholder') }),
    ],
    injectCSS: false,
    autofocus: props.autoFocus ? 'end' : false,
    editable: !isReadOnly,
    content: documentOf(text),
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        class: styles.text ?? '',
      },
      handleKeyDown: (_view, event) => !event.isComposing && (latest.current.onListKey?.(event) ?? false),
    },
    onUpdate: ({ editor: changed }) => {
      latest.current.onChange(textOf(changed.getJSON()));
      latest.current.onSlash?.(slashAt(changed));
    },
    onSelectionUpdate: ({ editor: changed }) => latest.current.onSlash?.(slashAt(changed)),
    onBlur: () => latest.current.onSlash?.(null),
  });
  return (
    <div className={styles.field} data-read-only={isReadOnly}>
      {isReadOnly ? null : <Marks editor={editor} />}
      <EditorContent editor={editor} />
    </div>
  );
}

/** What stands behind a slash that begins the line of the caret, or null. */
function slashAt({ state }: Editor): string | null {
  const { $from, empty } = state.selection;
  if (!empty || $from.parentOffset !== $from.parent.content.size) return null;
  return /^\/([^\s/]{0,20})$/u.exec($from.parent.textContent)?.[1] ?? null;
}

function Marks({ editor }: { editor: Editor }) {
  const t = useWords();
  const { isBold, href } = useEditorState({
    editor,
    selector: ({ editor: at }) => ({
      isBold: at.isActive('bold'),
      href: (at.getAttributes('link').href ?? '') as string,
    }),
  });
  const [isAsking, setAsking] = useState(false);
  return (
    <div className={styles.marks} role="toolbar" aria-label={t('writing.marks')}>
      <IconButton
        label={t('writing.bold')}
        icon={<BoldIcon size={15} />}
        isPressed={isBold}
        onClick={() => editor.chain().focus().toggleBold().run()}
      />
      <Popover
        open={isAsking}
        onOpenChange={setAsking}
        trigger="click"
        destroyOnHidden
        content={
          <LinkForm
            href={href}
            onDone={(next) => {
              setAsking(false);
              setLink(editor, next);
            }}
          />
        }
      >
        <span>
          <IconButton label={t('writing.link')} icon={<Link2 size={15} />} isPressed={href !== ''} />
        </span>
      </Popover>
    </div>
  );
}

function setLink(editor: Editor, href: string | null) {
  if (href === null) return void editor.chain().focus().run();
  const chain = editor.chain().focus().extendMarkRange('link');
  if (href === '') return void chain.unsetMark('link').run();
  if (!editor.state.selection.empty || editor.isActive('link'))
    return void chain.setMark('link', { href }).run();
  chain.insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] }).run();
}

function LinkForm({ href, onDone }: { href: string; onDone(href: string | null): void }) {
  const t = useWords();
  const [url, setUrl] = useState(href);
  const address = url.trim();
  const isWrong = address !== '' && !isSafeUrl(address);
  const onKeyDown = (event: KeyboardEvent) => {
    if (composes(event.nativeEvent)) return;
    if (event.key === 'Escape') onDone(null);
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (!isWrong) onDone(address);
  };
  return (
    <div className={styles.link}>
      <Input
        autoFocus
        value={url}
        maxLength={2000}
        aria-label={t('writing.address')}
        placeholder="https://"
        {...(isWrong ? { status: 'error' as const } : {})}
        onChange={(event) => setUrl(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <small>{isWrong ? t('writing.gaps.address') : t('writing.linkHint')}</small>
    </div>
  );
}
