import type { ConnectorAction, ConnectorId } from '@parley/contract';
import { Button } from 'antd';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { inLanguage } from '../../contacts/in-language.ts';
import { useSeat } from '../../shell/seat.tsx';
import { ToneTag } from '../../shell/tone-tag.tsx';
import { useLocale, useWords } from '../../words/index.ts';
import { newAction } from '../connector-draft.ts';
import styles from '../connectors.module.css';
import { useUses } from '../connectors.ts';
import { ActionForm } from './action-form.tsx';

interface ActionsFormProps {
  connectorId: ConnectorId;
  actions: readonly ConnectorAction[];
  onChange(actions: ConnectorAction[]): void;
}

/** What can be asked there, each with who uses it. */
export function ActionsForm({ connectorId, actions, onChange }: ActionsFormProps) {
  const t = useWords();
  const [fresh, setFresh] = useState<number | null>(null);
  const add = () => {
    setFresh(actions.length);
    onChange([...actions, newAction(`action_${actions.length + 1}`)]);
  };
  return (
    <div className={styles.actions}>
      {actions.map((action, at) => (
        <ActionLine
          // biome-ignore lint/suspicious/noArrayIndexKey: the name is being typed, and the fields hold nothing of their own
          key={at}
          connectorId={connectorId}
          action={action}
          isFresh={at === fresh}
          onChange={(next) => onChange(actions.map((each, other) => (other === at ? next : each)))}
          onRemove={() => onChange(actions.filter((_, other) => other !== at))}
        />
      ))}
      <Button icon={<Plus size={14} />} disabled={actions.length >= 60} onClick={add}>
        {t('connectors.addAction')}
      </Button>
    </div>
  );
}

interface ActionLineProps {
  connectorId: ConnectorId;
  action: ConnectorAction;
  isFresh: boolean;
  onChange(action: ConnectorAction): void;
  onRemove(): void;
}

function ActionLine({ connectorId, action, isFresh, onChange, onRemove }: ActionLineProps) {
  const t = useWords();
  const locale = useLocale();
  const { workspaceId } = useSeat();
  const [isOpen, setOpen] = useState(isFresh);
  const uses = (useUses(connectorId).data ?? []).filter((use) => use.action === action.name);
  return (
    <details className={styles.action} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <b>{inLanguage(action.label, locale) || action.name}</b>
        <code>
          {action.method} {action.path}
        </code>
        {action.isWrite ? <ToneTag tone="waiting">{t('connectors.writes')}</ToneTag> : null}
        <small>{t('connectors.usedBy', { count: uses.length })}</small>
      </summary>
      {isOpen ? (
        <div className={styles.actionBody}>
          {uses.length > 0 ? (
            <p className={styles.uses}>
              {t('connectors.uses')}{' '}
              {uses.map(({ flow, name, isPublished }) => (
                <span key={flow}>
                  <Link href={`/${workspaceId}/bot/flows/${flow}`}>{name}</Link>{' '}
                  {isPublished ? <ToneTag tone="good">{t('life.standing.published')}</ToneTag> : null}{' '}
                </span>
              ))}
            </p>
          ) : null}
          <ActionForm action={action} onChange={onChange} />
          <Button type="text" danger size="small" onClick={onRemove}>
            {t('shell.removeOne', { name: action.name })}
          </Button>
        </div>
      ) : null}
    </details>
  );
}
