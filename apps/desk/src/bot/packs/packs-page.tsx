import type { InstalledPack, PackRow } from '@parley/contract';
import { Button, Modal, Skeleton } from 'antd';
import { Package } from 'lucide-react';
import { useState } from 'react';
import { inLanguage } from '../../contacts/in-language.ts';
import { useNames } from '../../people/agents.ts';
import { client } from '../../shell/client.ts';
import { Empty } from '../../shell/empty.tsx';
import { whenText } from '../../shell/format.ts';
import { useNow } from '../../shell/now.ts';
import { Page } from '../../shell/page/page.tsx';
import { problemWords } from '../../shell/problem-words.ts';
import { queries } from '../../shell/queries.ts';
import { useSeat } from '../../shell/seat.tsx';
import { complain, say } from '../../shell/toast.tsx';
import { useLocale, useWords } from '../../words/index.ts';
import { Doings } from '../row-list.tsx';
import { ExportPack } from './export-pack.tsx';
import { InstallPack } from './install-pack.tsx';
import { PackRows } from './pack-rows.tsx';
import styles from './packs.module.css';
import { usePack, usePacks } from './packs.ts';

/** Packs that are installed, and the ways in and out. */
export function PacksPage() {
  const t = useWords();
  const { data: packs, error } = usePacks();
  return (
    <Page
      isWide
      title={t('studio.packs')}
      text={t('packs.text')}
      extra={
        <Doings>
          <ExportPack />
          <InstallPack />
        </Doings>
      }
    >
      {error ? <p role="alert">{problemWords(t, error)}</p> : null}
      {packs?.length === 0 ? (
        <Empty icon={<Package size={22} />} title={t('packs.none')} text={t('packs.noneText')} />
      ) : (
        <ul className={styles.list} aria-busy={!packs}>
          {packs?.map((pack) => (
            <PackItem key={pack.id} pack={pack} />
          ))}
        </ul>
      )}
    </Page>
  );
}

function PackItem({ pack }: { pack: InstalledPack }) {
  const t = useWords();
  const locale = useLocale();
  const nowMs = useNow(60_000);
  const names = useNames();
  const [shown, setShown] = useState<'rows' | 'removal' | null>(null);
  const who = pack.installedBy === 'system' ? t('packs.system') : names.agent(pack.installedBy);
  return (
    <li className={styles.item}>
      <div>
        <h2>{inLanguage(pack.title, locale)}</h2>
        <small className={styles.muted}>
          {t('packs.version', { version: pack.version })} · {t('packs.items', { count: pack.items })} ·{' '}
          {t('packs.installedBy', { who, when: whenText(pack.installedAt, nowMs, locale) })}
        </small>
      </div>
      <Doings>
        <Button onClick={() => setShown('rows')}>{t('packs.show')}</Button>
        <Button danger onClick={() => setShown('removal')}>
          {t('packs.remove')}
        </Button>
      </Doings>
      {shown ? (
        <PackDialog pack={pack} isRemoval={shown === 'removal'} onClose={() => setShown(null)} />
      ) : null}
    </li>
  );
}

interface DialogProps {
  pack: InstalledPack;
  isRemoval: boolean;
  onClose(): void;
}

/** What a pack brought and what became of it; before it goes, what would stay. */
function PackDialog({ pack, isRemoval, onClose }: DialogProps) {
  const t = useWords();
  const locale = useLocale();
  const { workspaceId } = useSeat();
  const [isBusy, setBusy] = useState(false);
  const { data } = usePack(pack.id);
  const name = inLanguage(pack.title, locale);
  const left = data?.rows.filter(({ plan }) => plan === 'left') ?? [];
  const remove = async () => {
    setBusy(true);
    try {
      const { removed } = await client.call('removePack', { params: { workspaceId, packId: pack.id } });
      say(t('packs.removed', { count: removed }));
      void queries.invalidateQueries();
      onClose();
    } catch (error) {
      complain(problemWords(t, error));
      setBusy(false);
    }
  };
  return (
    <Modal
      open
      width={760}
      title={isRemoval ? t('packs.removeSure', { name }) : name}
      onCancel={onClose}
      footer={
        isRemoval ? (
          <>
            <Button onClick={onClose}>{t('shell.cancel')}</Button>
            <Button danger type="primary" loading={isBusy} disabled={!data} onClick={() => void remove()}>
              {t('packs.remove')}
            </Button>
          </>
        ) : (
          <Button type="primary" onClick={onClose}>
            {t('shell.close')}
          </Button>
        )
      }
    >
      {data && isRemoval ? (
        <p className={styles.muted}>{left.length > 0 ? t('packs.removeText') : t('packs.removeAll')}</p>
      ) : null}
      {data ? <PackRows rows={isRemoval ? left : data.rows.map(asItIs)} /> : <Skeleton active />}
    </Modal>
  );
}

/** A row that removing would take is one as it was brought; one that would stay was changed. */
const asItIs = (row: PackRow): PackRow =>
  row.plan === 'remove' ? { ...row, plan: 'same' } : row.plan === 'left' ? { ...row, plan: 'kept' } : row;
