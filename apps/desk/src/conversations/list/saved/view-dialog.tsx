import type { ConversationFilter, SavedView, SavedViewDraft, ViewAudience } from '@parley/contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { useTeams } from '../../../people/agents.ts';
import { client } from '../../../shell/client.ts';
import { Setting } from '../../../shell/page/page.tsx';
import { useSave } from '../../../shell/page/use-save.ts';
import { mayAct, useSeat } from '../../../shell/seat.tsx';
import { useWords } from '../../../words/index.ts';
import { FilterBuilder } from './filter-builder.tsx';
import { filterWords } from './filter-words.ts';
import { isAsking } from './new-condition.ts';
import styles from './saved.module.css';
import { viewsKey } from './saved-views.ts';
import { useNaming } from './use-naming.ts';

interface ViewDialogProps {
  /** what is changed; without an id it is made */
  draft: SavedViewDraft & { id?: SavedView['id'] };
  onSaved(view: SavedView): void;
  onClose(): void;
}

/** Makes or changes a saved view, and shows all the while what it means and what matches. */
export function ViewDialog({ draft, onSaved, onClose }: ViewDialogProps) {
  const t = useWords();
  const { workspaceId } = useSeat();
  const { id, ...begun } = draft;
  const [view, setView] = useState<SavedViewDraft>(begun);
  const change = (next: Partial<SavedViewDraft>) => setView({ ...view, ...next });
  const filter = { all: view.filter.all.filter(isAsking) };
  const body = { ...view, filter };
  const save = useSave({
    save: () =>
      id
        ? client.call('changeView', { params: { workspaceId, savedViewId: id }, body })
        : client.call('createView', { params: { workspaceId }, body }),
    touches: [viewsKey(workspaceId)],
    onSaved,
  });
  return (
    <Modal
      open
      width={680}
      title={id ? t('saved.change') : t('saved.make')}
      okText={t('shell.save')}
      cancelText={t('shell.cancel')}
      okButtonProps={{ disabled: view.name.trim() === '', loading: save.isPending }}
      onOk={() => save.mutate()}
      onCancel={onClose}
    >
      <div className={styles.dialog}>
        <Setting label={t('saved.name')} error={save.errors.name}>
          {(field, about) => (
            <Input
              id={field}
              aria-describedby={about}
              autoFocus
              maxLength={60}
              value={view.name}
              onChange={(event) => change({ name: event.target.value })}
            />
          )}
        </Setting>
        <FilterBuilder filter={view.filter} onChange={(next) => change({ filter: next })} />
        <Meaning filter={filter} />
        <Sharing view={view} onChange={change} />
      </div>
    </Modal>
  );
}

/** What the filter says in one sentence, and whom it finds now. */
function Meaning({ filter }: { filter: ConversationFilter }) {
  const t = useWords();
  const naming = useNaming();
  const { workspaceId } = useSeat();
  const written = JSON.stringify(filter);
  const { data } = useQuery({
    queryKey: ['views', workspaceId, 'tried', written],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      client.call('listConversations', {
        params: { workspaceId },
        query: { filter: written, limit: 5 },
        signal,
      }),
  });
  const names = data?.data.map((row) => row.contactName) ?? [];
  return (
    <p className={styles.meaning} aria-live="polite">
      {filterWords(filter, naming)}
      <small>
        {t('saved.matches')}: {names.length === 0 ? t('saved.none') : names.join(' · ')}
        {data?.has_more ? ' …' : ''}
      </small>
    </p>
  );
}

function Sharing({
  view,
  onChange,
}: {
  view: SavedViewDraft;
  onChange(change: Partial<SavedViewDraft>): void;
}) {
  const t = useWords();
  const { role } = useSeat();
  const teams = useTeams().data ?? [];
  const maySharing = mayAct(role, 'supervisor');
  const key = view.audience.kind === 'team' ? view.audience.teamId : view.audience.kind;
  const audienceOf = (value: string): ViewAudience =>
    value === 'own' || value === 'all' ? { kind: value } : { kind: 'team', teamId: value as `tem_${string}` };
  return (
    <div className={styles.pair}>
      <Setting label={t('saved.order')}>
        {(field) => (
          <Select
            id={field}
            value={view.order}
            options={(['newest', 'oldest', 'waiting', 'due', 'urgent'] as const).map((value) => ({
              value,
              label: t(`saved.orders.${value}`),
            }))}
            onChange={(order) => onChange({ order })}
          />
        )}
      </Setting>
      <Setting label={t('saved.audience')} hint={maySharing ? '' : t('saved.supervisors')}>
        {(field, about) => (
          <Select
            id={field}
            aria-describedby={about}
            disabled={!maySharing}
            value={key}
            options={[
              { value: 'own', label: t('saved.own') },
              ...teams.map((team) => ({
                value: team.id as string,
                label: t('saved.team', { team: team.name }),
              })),
              { value: 'all', label: t('saved.all') },
            ]}
            onChange={(value) => onChange({ audience: audienceOf(value) })}
          />
        )}
      </Setting>
    </div>
  );
}
