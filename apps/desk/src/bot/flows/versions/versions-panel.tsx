import type { FlowDefinition, FlowId, FlowVersion } from '@parley/contract';
import { useQuery } from '@tanstack/react-query';
import { Button, Popconfirm, Select } from 'antd';
import { useState } from 'react';
import { useNames } from '../../../people/agents.ts';
import { client } from '../../../shell/client.ts';
import { fullText } from '../../../shell/format.ts';
import { cx } from '../../../shell/look/cx.ts';
import { problemWords } from '../../../shell/problem-words.ts';
import { useSeat } from '../../../shell/seat.tsx';
import { useLocale, useWords } from '../../../words/index.ts';
import { flowsKey } from '../flows.ts';
import { Differences } from './differences.tsx';
import styles from './versions.module.css';

interface VersionsPanelProps {
  flowId: FlowId;
  /** what is drawn, and under which version it was saved last */
  definition: FlowDefinition;
  version: number;
  publishedVersion: number | null;
  onBringBack(definition: FlowDefinition, version: number): void;
  onPublish(version: number): void;
}

const drawn = 0;

/** The saves of a flow, any two of them beside each other, and the way back to one. */
export function VersionsPanel(props: VersionsPanelProps) {
  const t = useWords();
  const { flowId, version, publishedVersion } = props;
  const { workspaceId } = useSeat();
  const [opened, setOpened] = useState<number | null>(null);
  const { data, error } = useQuery({
    queryKey: [...flowsKey(workspaceId), 'versions', flowId, version, publishedVersion],
    queryFn: ({ signal }) => client.call('listFlowVersions', { params: { workspaceId, flowId }, signal }),
    select: (answer) => answer.data,
  });
  if (error) return <p role="alert">{problemWords(t, error)}</p>;
  return (
    <ol className={styles.versions} aria-busy={!data}>
      {data?.map((each) => (
        <li key={each.version}>
          <VersionHead
            version={each}
            isLive={each.version === publishedVersion}
            isOpen={opened === each.version}
            onToggle={() => setOpened(opened === each.version ? null : each.version)}
          />
          {opened === each.version ? (
            <OpenVersion {...props} shown={each.version} versions={data.map((one) => one.version)} />
          ) : null}
        </li>
      ))}
    </ol>
  );
}

interface VersionHeadProps {
  version: FlowVersion;
  isLive: boolean;
  isOpen: boolean;
  onToggle(): void;
}

function VersionHead({ version, isLive, isOpen, onToggle }: VersionHeadProps) {
  const t = useWords();
  const locale = useLocale();
  const names = useNames();
  const { savedBy, savedAt, publishedAt } = version;
  return (
    <button
      type="button"
      className={cx(styles.head, isOpen && styles.open)}
      aria-expanded={isOpen}
      onClick={onToggle}
    >
      <b className="figures">{t('flows.version', { version: version.version })}</b>
      {isLive ? <em>{t('flows.isLive')}</em> : null}
      {!isLive && publishedAt ? <small>{t('flows.wasLive')}</small> : null}
      <small>
        {savedBy === 'system' ? t('flows.system') : names.agent(savedBy)} · {fullText(savedAt, locale)}
      </small>
    </button>
  );
}

function OpenVersion({
  flowId,
  definition,
  publishedVersion,
  shown,
  versions,
  onBringBack,
  onPublish,
}: VersionsPanelProps & { shown: number; versions: readonly number[] }) {
  const t = useWords();
  const [beside, setBeside] = useState(drawn);
  const version = useVersion(flowId, shown);
  const other = useVersion(flowId, beside === drawn ? null : beside);
  const against = beside === drawn ? definition : other.data?.definition;
  const problem = version.error ?? other.error;
  return (
    <div className={styles.body}>
      <Select
        aria-label={t('flows.compareWith')}
        value={beside}
        options={[
          { value: drawn, label: t('flows.compareDrawn') },
          ...versions
            .filter((each) => each !== shown)
            .map((each) => ({ value: each, label: t('flows.compareVersion', { version: each }) })),
        ]}
        onChange={setBeside}
      />
      {problem ? <p role="alert">{problemWords(t, problem)}</p> : null}
      {version.data && against ? <Differences before={version.data.definition} after={against} /> : null}
      <div className={styles.doings}>
        <Button
          size="small"
          disabled={!version.data}
          onClick={() => version.data && onBringBack(version.data.definition, shown)}
        >
          {t('flows.bringBack')}
        </Button>
        {shown === publishedVersion ? null : (
          <Popconfirm
            title={t('flows.publishOld', { version: shown })}
            okText={t('flows.publish')}
            cancelText={t('shell.cancel')}
            onConfirm={() => onPublish(shown)}
          >
            <Button size="small">{t('flows.publishThis')}</Button>
          </Popconfirm>
        )}
      </div>
    </div>
  );
}

function useVersion(flowId: FlowId, version: number | null) {
  const { workspaceId } = useSeat();
  return useQuery({
    queryKey: ['flow-version', workspaceId, flowId, version],
    enabled: version !== null,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: ({ signal }) =>
      client.call('getFlowVersion', {
        params: { workspaceId, flowId },
        query: { version: version ?? 1 },
        signal,
      }),
  });
}
