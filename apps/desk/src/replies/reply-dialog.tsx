import type { CannedReply, CannedReplyDraft } from '@parley/contract';
import { AutoComplete, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { useTeams } from '../people/agents.ts';
import { client } from '../shell/client.ts';
import { Setting } from '../shell/page/page.tsx';
import { useSave } from '../shell/page/use-save.ts';
import { mayAct, useSeat } from '../shell/seat.tsx';
import { TextArea } from '../shell/text-area.tsx';
import { useLocale, useWords } from '../words/index.ts';
import { blankWords } from './blank-names.ts';
import { blankNames, fillBlanks, valuesOf } from './blanks.ts';
import { cannedKey } from './canned-replies.ts';
import styles from './replies.module.css';

interface ReplyDialogProps {
  reply: CannedReply | null;
  folders: readonly string[];
  onClose(): void;
}

const draftOf = (reply: CannedReply | null, mayShare: boolean): Required<CannedReplyDraft> => ({
  ...{ code: reply?.code ?? '', text: reply?.text ?? '', folder: reply?.folder ?? '' },
  ...{ shared: reply?.shared ?? mayShare, teamId: reply?.teamId ?? null },
});

/** Writes or changes a canned reply, with its blanks at hand and as it will read. */
export function ReplyDialog({ reply, folders, onClose }: ReplyDialogProps) {
  const t = useWords();
  const { workspaceId, role } = useSeat();
  const [draft, setDraft] = useState(() => draftOf(reply, mayAct(role, 'supervisor')));
  const change = (next: Partial<CannedReplyDraft>) => setDraft({ ...draft, ...next });
  const { code, text, folder } = draft;
  const save = useSave({
    save: () =>
      reply
        ? client.call('changeCannedReply', { params: { workspaceId, cannedReplyId: reply.id }, body: draft })
        : client.call('createCannedReply', { params: { workspaceId }, body: draft }),
    touches: [cannedKey(workspaceId)],
    onSaved: onClose,
  });
  const isCodeWrong = code !== '' && !/^[\p{L}\p{N}_-]{1,40}$/u.test(code);
  return (
    <Modal
      open
      width={620}
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
              onChange={(event) => change({ code: event.target.value })}
            />
          )}
        </Setting>
        <Setting label={t('canned.words')} error={save.errors.text}>
          {(id, about) => (
            <TextArea
              id={id}
              aria-describedby={about}
              maxLength={4000}
              rows={4}
              value={text}
              onChange={(event) => change({ text: event.target.value })}
            />
          )}
        </Setting>
        <BlankButtons onPick={(name) => change({ text: `${text}{{${name}}}` })} />
        <Preview text={text} />
        <Setting label={t('reply.folder')} hint={t('reply.folderHint')}>
          {(id, about) => (
            <AutoComplete
              id={id}
              aria-describedby={about}
              maxLength={100}
              value={folder}
              options={folders.map((value) => ({ value }))}
              onChange={(value) => change({ folder: value })}
            />
          )}
        </Setting>
        <Whose draft={draft} onChange={change} />
      </div>
    </Modal>
  );
}

function Whose({
  draft,
  onChange,
}: {
  draft: Required<CannedReplyDraft>;
  onChange(next: Partial<CannedReplyDraft>): void;
}) {
  const t = useWords();
  const { role } = useSeat();
  const teams = useTeams().data ?? [];
  const mayShare = mayAct(role, 'supervisor');
  const value = draft.shared ? (draft.teamId ?? 'all') : 'own';
  return (
    <Setting label={t('canned.whose')}>
      {(id) => (
        <Select
          id={id}
          disabled={!mayShare}
          value={value}
          options={[
            { value: 'own', label: t('canned.own') },
            ...teams.map((team) => ({
              value: team.id as string,
              label: t('saved.team', { team: team.name }),
            })),
            { value: 'all', label: t('canned.shared') },
          ]}
          onChange={(next: string) =>
            onChange({
              shared: next !== 'own',
              teamId: next === 'own' || next === 'all' ? null : (next as `tem_${string}`),
            })
          }
        />
      )}
    </Setting>
  );
}

function BlankButtons({ onPick }: { onPick(name: string): void }) {
  const t = useWords();
  return (
    <div className={styles.blanks}>
      <span>{t('reply.blanksText')}</span>
      {blankNames.map((name) => (
        <button key={name} type="button" onClick={() => onPick(name)}>
          {blankWords(name, t)}
        </button>
      ))}
    </div>
  );
}

/** As it reads with a customer of everyday: what only a real one has stays a blank. */
function Preview({ text }: { text: string }) {
  const t = useWords();
  const locale = useLocale();
  const { me, workspace } = useSeat();
  if (!text.includes('{{')) return null;
  const values = valuesOf({
    contact: { name: t('reply.fields.contactName'), email: null, phone: null, attributes: {} },
    ...{ agentName: me.person.name, workspaceName: workspace.name, order: undefined, language: locale },
  });
  return (
    <p className={styles.preview}>
      <small>{t('reply.preview')}</small>
      {fillBlanks(text, values)
        .split(/(\{\{[^}]*\}\})/)
        .map((piece, index) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a text have no other identity
          piece.startsWith('{{') ? <mark key={index}>{piece}</mark> : <span key={index}>{piece}</span>,
        )}
    </p>
  );
}
