import type { CannedReply } from '@parley/contract';
import { Button, Input, Modal, Popconfirm, Segmented } from 'antd';
import { MessageSquareQuote, Plus } from 'lucide-react';
import { useState } from 'react';
import { client } from '../shell/client.ts';
import { Empty } from '../shell/empty.tsx';
import { Page, Setting } from '../shell/page/page.tsx';
import { useSave } from '../shell/page/use-save.ts';
import { useSeat } from '../shell/seat.tsx';
import { TextArea } from '../shell/text-area.tsx';
import { useWords } from '../words/index.ts';
import { cannedKey, useCannedReplies } from './canned-replies.ts';
import styles from './list/entries-page.module.css';

/** Texts that are said often, called by a slash. */
export function CannedPage() {
  const t = useWords();
  const { data, isPending } = useCannedReplies();
  const [edited, setEdited] = useState<CannedReply | 'new' | null>(null);
  const replies = (data ?? []).toSorted((a, b) => b.timesUsed - a.timesUsed || a.code.localeCompare(b.code));
  return (
    <Page
      title={t('settings.canned')}
      text={t('canned.text')}
      extra={
        <Button type="primary" icon={<Plus size={15} />} onClick={() => setEdited('new')}>
          {t('canned.make')}
        </Button>
      }
    >
      {!isPending && replies.length === 0 ? (
        <Empty icon={<MessageSquareQuote size={22} />} title={t('canned.none')} text={t('canned.noneText')} />
      ) : null}
      <ul className={styles.canned}>
        {replies.map((reply) => (
          <CannedLine key={reply.id} reply={reply} onEdit={() => setEdited(reply)} />
        ))}
      </ul>
      {edited ? (
        <CannedDialog reply={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      ) : null}
    </Page>
  );
}

function CannedLine({ reply, onEdit }: { reply: CannedReply; onEdit(): void }) {
  const t = useWords();
  const { workspaceId } = useSeat();
  const remove = useSave({
    save: () => client.call('deleteCannedReply', { params: { workspaceId, cannedReplyId: reply.id } }),
    touches: [cannedKey(workspaceId)],
    done: t('shell.removed'),
  });
  return (
    <li>
      <div>
        <b>/{reply.code}</b>
        <small>
          {reply.shared ? t('canned.shared') : t('canned.own')} ·{' '}
          {t('canned.uses', { count: reply.timesUsed })}
        </small>
        <p>{reply.text}</p>
      </div>
      <Button size="small" aria-label={t('shell.editOne', { name: reply.code })} onClick={onEdit}>
        {t('shell.edit')}
      </Button>
      <Popconfirm
        title={t('shell.removeOne', { name: reply.code })}
        okText={t('shell.remove')}
        cancelText={t('shell.cancel')}
        onConfirm={() => remove.mutate()}
      >
        <Button size="small" danger aria-label={t('shell.removeOne', { name: reply.code })}>
          {t('shell.remove')}
        </Button>
      </Popconfirm>
    </li>
  );
}

function CannedDialog({ reply, onClose }: { reply: CannedReply | null; onClose(): void }) {
  const t = useWords();
  const { workspaceId } = useSeat();
  const [code, setCode] = useState(reply?.code ?? '');
  const [text, setText] = useState(reply?.text ?? '');
  const [shared, setShared] = useState(reply?.shared ?? true);
  const body = { code, text, shared, ...placeOf(reply, shared) };
  const save = useSave({
    save: () =>
      reply
        ? client.call('changeCannedReply', { params: { workspaceId, cannedReplyId: reply.id }, body })
        : client.call('createCannedReply', { params: { workspaceId }, body }),
    touches: [cannedKey(workspaceId)],
    onSaved: onClose,
  });
  const isCodeWrong = code !== '' && !/^[\p{L}\p{N}_-]{1,40}$/u.test(code);
  return (
    <Modal
      open
      title={reply ? `/${reply.code}` : t('canned.make')}
      okText={t('shell.save')}
      cancelText={t('shell.cancel')}
      okButtonProps={{ disabled: code === '' || text.trim() === '' || isCodeWrong, loading: save.isPending }}
      onOk={() => save.mutate()}
      onCancel={onClose}
    >
      <div className={styles.stack}>
        <Setting
          label={t('canned.code')}
          hint={t('canned.codeHint')}
          error={isCodeWrong ? t('canned.codeWrong') : save.errors.code}
        >
          {(id, about) => (
            <Input
              id={id}
              aria-describedby={about}
              prefix="/"
              maxLength={40}
              value={code}
              onChange={(event) => setCode(event.target.value)}
            />
          )}
        </Setting>
        <Setting
          label={t('canned.words')}
          hint={t('canned.wordsHint', { braces: '{{name}}', agentBraces: '{{agent}}' })}
          error={save.errors.text}
        >
          {(id, about) => (
            <TextArea
              id={id}
              aria-describedby={about}
              maxLength={4000}
              rows={4}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          )}
        </Setting>
        <Segmented
          aria-label={t('canned.whose')}
          value={shared ? 'shared' : 'own'}
          options={[
            { value: 'shared', label: t('canned.shared') },
            { value: 'own', label: t('canned.own') },
          ]}
          onChange={(value) => setShared(value === 'shared')}
        />
      </div>
    </Modal>
  );
}

/** Where it lies stays as it is. */
const placeOf = (reply: CannedReply | null, shared: boolean) => ({
  folder: reply?.folder ?? '',
  teamId: shared ? (reply?.teamId ?? null) : null,
});
