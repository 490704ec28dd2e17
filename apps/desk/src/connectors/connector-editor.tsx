import type { Connector } from '@parley/contract';
import { ProblemError } from '@parley/sdk';
import { Button, Popconfirm, Segmented } from 'antd';
import { useState } from 'react';
import { client } from '../shell/client.ts';
import { Part } from '../shell/page/page.tsx';
import { SaveBar } from '../shell/page/save-bar.tsx';
import { useSave } from '../shell/page/use-save.ts';
import { useSeat } from '../shell/seat.tsx';
import { useWords } from '../words/index.ts';
import { ActionsForm } from './actions/actions-form.tsx';
import { AddressForm } from './address-form.tsx';
import { CallList } from './call-list.tsx';
import { type ConnectorDraft, draftOf, isSame } from './connector-draft.ts';
import styles from './connectors.module.css';
import { connectorsKey } from './connectors.ts';
import { JsonForm } from './json-form.tsx';
import { TrialPanel } from './trial-panel.tsx';

interface ConnectorEditorProps {
  connector: Connector;
  onRemoved(): void;
}
type View = 'form' | 'json' | 'try' | 'calls';

/** One way to another system: where, how it proves who asks, and what can be asked there. */
export function ConnectorEditor({ connector, onRemoved }: ConnectorEditorProps) {
  const t = useWords();
  const { workspaceId } = useSeat();
  const [view, setView] = useState<View>('form');
  const [base, setBase] = useState(connector);
  const [draft, setDraft] = useState<ConnectorDraft>(() => draftOf(connector));
  const isChanged = !isSame(draft, draftOf(base));
  const isNewer = connector.version > base.version;
  const params = { workspaceId, connectorId: base.id };
  const touches = [connectorsKey(workspaceId)];
  const take = (saved: Connector) => {
    setBase(saved);
    setDraft(draftOf(saved));
  };
  const save = useSave({
    save: () => client.call('changeConnector', { params, body: { ...draft, version: base.version } }),
    touches,
    shown: ['object.changed', 'request.invalid'],
    onSaved: take,
  });
  const remove = useSave({
    save: () => client.call('deleteConnector', { params }),
    touches,
    done: t('shell.removed'),
    onSaved: onRemoved,
  });
  if (isNewer && !isChanged) take(connector);
  return (
    <>
      <div className={styles.bar}>
        <Segmented<View>
          value={view}
          aria-label={t('connectors.views')}
          options={(['form', 'json', 'try', 'calls'] as const).map((value) => ({
            value,
            label: t(`connectors.view.${value}`),
          }))}
          onChange={setView}
        />
        <Popconfirm
          title={t('connectors.removeOne')}
          okText={t('shell.remove')}
          cancelText={t('shell.cancel')}
          onConfirm={() => remove.mutate()}
        >
          <Button type="text" danger>
            {t('shell.remove')}
          </Button>
        </Popconfirm>
      </div>
      {isNewer && isChanged ? (
        <div className={styles.conflict} role="alert">
          {t('refusals.object_changed')}
          <Button size="small" onClick={() => take(connector)}>
            {t('knowledge.takeTheirs')}
          </Button>
          <Button size="small" onClick={() => setBase(connector)}>
            {t('knowledge.keepMine')}
          </Button>
        </div>
      ) : null}
      <Problems error={save.error} />
      {view === 'form' ? (
        <>
          <AddressForm draft={draft} isSet={base.auth.isSet} kept={base} onChange={setDraft} />
          <Part title={t('connectors.actions')} text={t('connectors.actionsText')}>
            <ActionsForm
              connectorId={base.id}
              actions={draft.actions}
              onChange={(actions) => setDraft({ ...draft, actions })}
            />
          </Part>
        </>
      ) : null}
      {view === 'json' ? <JsonForm draft={draft} onChange={setDraft} /> : null}
      {view === 'try' ? <TrialPanel connector={base} isChanged={isChanged} /> : null}
      {view === 'calls' ? <CallList connectorId={base.id} /> : null}
      {isChanged ? (
        <SaveBar
          isSaving={save.isPending}
          isOff={isNewer}
          onSave={() => save.mutate()}
          onDiscard={() => setDraft(draftOf(base))}
        />
      ) : null}
    </>
  );
}

/** What the server found wrong, by where it stands. */
function Problems({ error }: { error: Error | null }) {
  const t = useWords();
  if (!(error instanceof ProblemError) || error.problem.code !== 'request.invalid') return null;
  const { detail, errors = {} } = error.problem;
  return (
    <div className={styles.problems} role="alert">
      <b>{t('refusals.request_invalid')}</b> {detail}
      <ul>
        {Object.entries(errors).map(([field, problem]) => (
          <li key={field}>
            <code>{field}</code> {problem}
          </li>
        ))}
      </ul>
    </div>
  );
}
