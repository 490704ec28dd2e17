import type { CaseCounts, FlowRow } from '@parley/contract';
import { Button, Input } from 'antd';
import { Plus, Search, TriangleAlert, Upload, Workflow } from 'lucide-react';
import { useState } from 'react';
import { inLanguage } from '../../contacts/in-language.ts';
import { useNames } from '../../people/agents.ts';
import { Empty } from '../../shell/empty.tsx';
import { countText, shareText, whenText } from '../../shell/format.ts';
import { useNow } from '../../shell/now.ts';
import { Page } from '../../shell/page/page.tsx';
import { problemWords } from '../../shell/problem-words.ts';
import { useSeat } from '../../shell/seat.tsx';
import { ToneTag } from '../../shell/tone-tag.tsx';
import { useLocale, useWords } from '../../words/index.ts';
import { Doings, Row, RowList } from '../row-list.tsx';
import { useCaseCounts, useFlows } from './flows.ts';
import styles from './flows-page.module.css';
import { ImportButton } from './import-button.tsx';
import { NewFlow } from './new-flow.tsx';

/** How many days the figures look back. */
export const figureDays = 30;

/** Every flow of the workspace: whether customers meet it, and what came of its cases. */
export function FlowsPage() {
  const t = useWords();
  const [query, setQuery] = useState('');
  const [isNew, setNew] = useState(false);
  const { data: flows, error } = useFlows();
  const cases = useCaseCounts(figureDays).data;
  const wanted = query.trim().toLocaleLowerCase();
  const shown = flows?.filter((flow) =>
    [flow.name, ...Object.values(flow.title)].some((text) => text.toLocaleLowerCase().includes(wanted)),
  );
  return (
    <Page
      isWide
      title={t('studio.flows')}
      text={t('flows.text')}
      extra={
        <Doings>
          <ImportButton icon={<Upload size={15} />} />
          <Button type="primary" icon={<Plus size={15} />} onClick={() => setNew(true)}>
            {t('flows.new')}
          </Button>
        </Doings>
      }
    >
      {error ? <p role="alert">{problemWords(t, error)}</p> : null}
      {flows && flows.length > 6 ? (
        <Input
          allowClear
          className={styles.find ?? ''}
          value={query}
          prefix={<Search size={14} />}
          aria-label={t('flows.find')}
          placeholder={t('flows.find')}
          onChange={(event) => setQuery(event.target.value)}
        />
      ) : null}
      {flows?.length === 0 ? (
        <Empty icon={<Workflow size={22} />} title={t('flows.none')} text={t('flows.noneText')}>
          <Button type="primary" onClick={() => setNew(true)}>
            {t('flows.new')}
          </Button>
        </Empty>
      ) : (
        <RowList isBusy={!flows}>
          {shown?.map((flow) => (
            <FlowItem key={flow.id} flow={flow} counts={cases?.get(flow.id)} />
          ))}
        </RowList>
      )}
      {isNew ? <NewFlow onClose={() => setNew(false)} /> : null}
    </Page>
  );
}

function FlowItem({ flow, counts }: { flow: FlowRow; counts: CaseCounts | undefined }) {
  const t = useWords();
  const locale = useLocale();
  const nowMs = useNow(60_000);
  const { workspaceId } = useSeat();
  const names = useNames();
  const who = flow.updatedBy === 'system' ? t('flows.system') : names.agent(flow.updatedBy);
  return (
    <Row
      to={`/${workspaceId}/bot/flows/${flow.id}`}
      title={
        <>
          <b>{inLanguage(flow.title, locale)}</b>
          <FlowState version={flow.version} publishedVersion={flow.publishedVersion} />
          {flow.faults > 0 ? (
            <span className={styles.faults}>
              <TriangleAlert size={13} aria-hidden="true" /> {t('flows.faults', { count: flow.faults })}
            </span>
          ) : null}
        </>
      }
      about={
        <>
          {flow.name} · {t('flows.steps', { count: flow.nodes })} ·{' '}
          {t('flows.savedBy', { who, when: whenText(flow.updatedAt, nowMs, locale) })}
        </>
      }
    >
      <Outcomes counts={counts} />
    </Row>
  );
}

/** Whether customers meet a flow, and whether they meet what is drawn. */
export function FlowState({
  version,
  publishedVersion,
}: {
  version: number;
  publishedVersion: number | null;
}) {
  const t = useWords();
  if (publishedVersion === null) return <ToneTag>{t('flows.state.draft')}</ToneTag>;
  const isCurrent = publishedVersion === version;
  return (
    <ToneTag tone={isCurrent ? 'good' : 'waiting'}>
      {isCurrent
        ? t('flows.state.live', { version })
        : t('flows.state.behind', { version: publishedVersion })}
    </ToneTag>
  );
}

function Outcomes({ counts }: { counts: CaseCounts | undefined }) {
  const t = useWords();
  const locale = useLocale();
  if (!counts || counts.begun === 0)
    return <p className={styles.noCases}>{t('flows.noCases', { days: figureDays })}</p>;
  const parts = (['through', 'handedOver', 'stopped'] as const).map((name) => ({
    name,
    count: counts[name],
    share: counts[name] / counts.begun,
  }));
  return (
    <div className={styles.outcomes} title={t('flows.outcomesText', { days: figureDays })}>
      <div className={styles.bar} aria-hidden="true">
        {parts.map(({ name, share }) => (
          <span key={name} className={styles[name]} style={{ flexGrow: share }} />
        ))}
      </div>
      <p>
        <span>{t('flows.cases', { count: counts.begun })}</span>
        {parts.map(({ name, count, share }) => (
          <span key={name}>
            <i className={styles[name]} aria-hidden="true" />
            {t(`flows.outcome.${name}`)}{' '}
            <b className="figures" title={countText(count, locale)}>
              {shareText(share, locale)}
            </b>
          </span>
        ))}
      </p>
    </div>
  );
}
