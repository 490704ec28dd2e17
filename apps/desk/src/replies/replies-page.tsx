import type { CannedReply } from '@parley/contract';
import { Button, Input, Popconfirm, Select } from 'antd';
import { Download, MessageSquareQuote, Plus, Upload } from 'lucide-react';
import { useState } from 'react';
import { useNames } from '../people/agents.ts';
import { client } from '../shell/client.ts';
import { Empty } from '../shell/empty.tsx';
import { Page } from '../shell/page/page.tsx';
import { useSave } from '../shell/page/use-save.ts';
import { saveFile } from '../shell/save-file.ts';
import { useSeat } from '../shell/seat.tsx';
import { useWords } from '../words/index.ts';
import { cannedKey, useCannedReplies } from './canned-replies.ts';
import { findCanned } from './find-canned.ts';
import { ImportDialog } from './import-dialog.tsx';
import styles from './replies.module.css';
import { ReplyDialog } from './reply-dialog.tsx';
import { TemplatesPart } from './templates-part.tsx';

const shownAtOnce = 200;

/** Texts that are said often, called by a slash, with what came of them; and the templates of channels. */
export function RepliesPage() {
  const t = useWords();
  const { data, isPending } = useCannedReplies();
  const [edited, setEdited] = useState<CannedReply | 'new' | null>(null);
  const [query, setQuery] = useState('');
  const [folder, setFolder] = useState<string | null>(null);
  const all = data ?? [];
  const folders = [...new Set(all.map((reply) => reply.folder))].toSorted((a, b) => a.localeCompare(b));
  const inFolder = folder === null ? all : all.filter((reply) => reply.folder === folder);
  const found = query.trim() === '' ? byUse(inFolder) : findCanned(inFolder, query.trim(), shownAtOnce);
  return (
    <Page
      title={t('settings.canned')}
      text={t('canned.text')}
      extra={<Extra onNew={() => setEdited('new')} />}
    >
      {all.length > 0 ? (
        <div className={styles.tools}>
          <Input
            allowClear
            value={query}
            aria-label={t('reply.search')}
            placeholder={t('reply.search')}
            onChange={(event) => setQuery(event.target.value)}
          />
          <Select
            aria-label={t('reply.folder')}
            value={folder ?? '*'}
            options={[
              { value: '*', label: t('reply.allFolders') },
              ...folders.map((name) => ({ value: name, label: name || t('reply.noFolder') })),
            ]}
            onChange={(value) => setFolder(value === '*' ? null : value)}
          />
        </div>
      ) : null}
      {!isPending && all.length === 0 ? (
        <Empty icon={<MessageSquareQuote size={22} />} title={t('canned.none')} text={t('canned.noneText')} />
      ) : null}
      <ul className={styles.list}>
        {found.slice(0, shownAtOnce).map((reply) => (
          <ReplyLine key={reply.id} reply={reply} onEdit={() => setEdited(reply)} />
        ))}
      </ul>
      <TemplatesPart />
      {edited ? (
        <ReplyDialog
          reply={edited === 'new' ? null : edited}
          folders={folders.filter((name) => name !== '')}
          onClose={() => setEdited(null)}
        />
      ) : null}
    </Page>
  );
}

const byUse = (replies: readonly CannedReply[]) =>
  replies.toSorted((a, b) => b.timesUsed - a.timesUsed || a.code.localeCompare(b.code));

function Extra({ onNew }: { onNew(): void }) {
  const t = useWords();
  const { workspaceId } = useSeat();
  const [isImporting, setImporting] = useState(false);
  const fetched = useSave({
    save: () => client.call('exportCannedReplies', { params: { workspaceId } }),
    done: t('reply.export'),
    onSaved: ({ csv }) => saveFile('canned-replies.csv', 'text/csv;charset=utf-8', csv),
  });
  return (
    <div className={styles.extra}>
      <Button icon={<Upload size={15} />} onClick={() => setImporting(true)}>
        {t('reply.import')}
      </Button>
      <Button icon={<Download size={15} />} loading={fetched.isPending} onClick={() => fetched.mutate()}>
        {t('reply.export')}
      </Button>
      <Button type="primary" icon={<Plus size={15} />} onClick={onNew}>
        {t('canned.make')}
      </Button>
      {isImporting ? <ImportDialog onClose={() => setImporting(false)} /> : null}
    </div>
  );
}

function ReplyLine({ reply, onEdit }: { reply: CannedReply; onEdit(): void }) {
  const t = useWords();
  const names = useNames();
  const { workspaceId } = useSeat();
  const remove = useSave({
    save: () => client.call('deleteCannedReply', { params: { workspaceId, cannedReplyId: reply.id } }),
    touches: [cannedKey(workspaceId)],
    done: t('shell.removed'),
  });
  const { shared, teamId, folder, timesUsed, conversations, resolved, ratings, ratingAverage } = reply;
  const whose = teamId ? names.team(teamId) : shared ? t('canned.shared') : t('canned.own');
  const facts = [
    whose,
    folder,
    timesUsed > 0 ? t('reply.effect', { used: timesUsed, resolved, conversations }) : '',
    ratingAverage === null ? '' : t('reply.rated', { rating: ratingAverage.toFixed(1), count: ratings }),
  ];
  return (
    <li>
      <div>
        <b>/{reply.code}</b>
        <small>{facts.filter((fact) => fact !== '').join(' · ')}</small>
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
