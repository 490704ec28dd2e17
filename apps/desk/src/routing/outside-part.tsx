import type { OutsideDesk } from '@parley/contract';
import { Button, Popconfirm } from 'antd';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { client } from '../shell/client.ts';
import { Part } from '../shell/page/page.tsx';
import { useSave } from '../shell/page/use-save.ts';
import { useSeat } from '../shell/seat.tsx';
import { useLocale, useWords } from '../words/index.ts';
import { nameOfDesk, outsideDesksKey, useOutsideDesks } from './outside-desks.ts';
import { OutsideDialog } from './outside-dialog.tsx';
import styles from './routing.module.css';

const outcomes = { waiting: 'waiting', told: 'told', 'given-up': 'givenUp' } as const;

/** Where customers can be sent outside of the workspace, and how the last telling went. */
export function OutsidePart({ isReadOnly }: { isReadOnly: boolean }) {
  const t = useWords();
  const [edited, setEdited] = useState<OutsideDesk | 'new' | null>(null);
  const desks = useOutsideDesks().data ?? [];
  return (
    <Part title={t('outside.desks')} text={t('outside.desksText')}>
      {desks.length === 0 ? <p className={styles.quiet}>{t('outside.none')}</p> : null}
      {desks.map((desk) => (
        <DeskLine key={desk.id} desk={desk} onEdit={isReadOnly ? undefined : () => setEdited(desk)} />
      ))}
      {isReadOnly ? null : (
        <Button icon={<Plus size={14} />} onClick={() => setEdited('new')}>
          {t('outside.add')}
        </Button>
      )}
      {edited ? (
        <OutsideDialog desk={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      ) : null}
    </Part>
  );
}

function DeskLine({ desk, onEdit }: { desk: OutsideDesk; onEdit: (() => void) | undefined }) {
  const t = useWords();
  const locale = useLocale();
  const { workspaceId } = useSeat();
  const name = nameOfDesk(desk, locale);
  const remove = useSave({
    save: () => client.call('deleteOutsideDesk', { params: { workspaceId, outsideDeskId: desk.id } }),
    touches: [outsideDesksKey(workspaceId)],
    done: t('shell.removed'),
  });
  const { lastTold } = desk;
  return (
    <fieldset className={styles.card} aria-label={name}>
      <div className={styles.cardHead}>
        <b>{name}</b>
        {lastTold ? (
          <span>
            {t(`outside.told.${outcomes[lastTold.outcome]}`)}
            {lastTold.problem ? ` · ${lastTold.problem}` : ''}
          </span>
        ) : null}
        {onEdit ? (
          <>
            <Button size="small" aria-label={t('outside.edit', { name })} onClick={onEdit}>
              {t('shell.edit')}
            </Button>
            <Popconfirm
              title={t('shell.removeOne', { name })}
              okText={t('shell.remove')}
              cancelText={t('shell.cancel')}
              onConfirm={() => remove.mutate()}
            >
              <Button size="small" danger aria-label={t('shell.removeOne', { name })}>
                {t('shell.remove')}
              </Button>
            </Popconfirm>
          </>
        ) : null}
      </div>
      <span className={styles.quiet}>{[desk.link, desk.phone, desk.email].filter(Boolean).join(' · ')}</span>
    </fieldset>
  );
}
