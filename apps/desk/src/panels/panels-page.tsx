import type { Panel } from '@parley/contract';
import { Button, Popconfirm, Switch } from 'antd';
import { PanelRight, Plus, X } from 'lucide-react';
import { useState } from 'react';
import { client } from '../shell/client.ts';
import { Empty } from '../shell/empty.tsx';
import { IconButton } from '../shell/icon-button.tsx';
import { Page, Part } from '../shell/page/page.tsx';
import { useSave } from '../shell/page/use-save.ts';
import { useSeat } from '../shell/seat.tsx';
import { useWords } from '../words/index.ts';
import { PanelDialog } from './panel-dialog.tsx';
import { PanelKey } from './panel-key.tsx';
import styles from './panels.module.css';
import { panelsKey, usePanels } from './panels.ts';

/** The pages of the business beside a customer, and the key by which their servers know for whom. */
export function PanelsPage() {
  const t = useWords();
  const panels = usePanels();
  const [edited, setEdited] = useState<Panel | 'new' | null>(null);
  const all = panels.data ?? [];
  return (
    <Page
      title={t('settings.panels')}
      text={t('panels.text')}
      extra={
        <Button type="primary" icon={<Plus size={15} />} onClick={() => setEdited('new')}>
          {t('panels.make')}
        </Button>
      }
    >
      {!panels.isPending && all.length === 0 ? (
        <Empty icon={<PanelRight size={22} />} title={t('panels.none')} text={t('panels.noneText')} />
      ) : null}
      <ul className={styles.list}>
        {all.map((panel) => (
          <PanelRow key={panel.id} panel={panel} onEdit={() => setEdited(panel)} />
        ))}
      </ul>
      <Part title={t('panels.key')} text={t('panels.keyText')}>
        <PanelKey />
      </Part>
      {edited ? (
        <PanelDialog panel={edited === 'new' ? undefined : edited} onClose={() => setEdited(null)} />
      ) : null}
    </Page>
  );
}

function PanelRow({ panel, onEdit }: { panel: Panel; onEdit(): void }) {
  const t = useWords();
  const { workspaceId } = useSeat();
  const params = { workspaceId, panelId: panel.id };
  const touches = [panelsKey(workspaceId)];
  const turn = useSave({
    save: (isOn: boolean) => client.call('changePanel', { params, body: { isOn } }),
    touches,
  });
  const remove = useSave({
    save: () => client.call('deletePanel', { params }),
    touches,
    done: t('panels.removed'),
  });
  return (
    <li className={styles.one}>
      <div>
        <b>{panel.name}</b> <small className={styles.quiet}>{t(`panels.place.${panel.place}`)}</small>
        <code title={panel.urlTemplate}>{panel.urlTemplate}</code>
      </div>
      <Switch
        aria-label={t('panels.isOn', { name: panel.name })}
        checked={panel.isOn}
        loading={turn.isPending}
        onChange={(isOn) => turn.mutate(isOn)}
      />
      <Button size="small" onClick={onEdit} aria-label={t('panels.editOf', { name: panel.name })}>
        {t('panels.edit')}
      </Button>
      <Popconfirm
        title={t('panels.removeText')}
        okText={t('shell.remove')}
        cancelText={t('shell.cancel')}
        onConfirm={() => remove.mutate()}
      >
        <span>
          <IconButton label={t('shell.removeOne', { name: panel.name })} icon={<X size={15} />} />
        </span>
      </Popconfirm>
    </li>
  );
}
