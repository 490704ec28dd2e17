import type { BoardFigure, SupervisionSettings } from '@parley/contract';
import { useQuery } from '@tanstack/react-query';
import { Input, InputNumber, Skeleton, Switch } from 'antd';
import { client } from '../../shell/client.ts';
import { Page, Part, Setting } from '../../shell/page/page.tsx';
import { Overtaken, SaveButton, useSavedDraft } from '../../shell/page/saved-draft.tsx';
import { problemWords } from '../../shell/problem-words.ts';
import { mayAct, useSeat } from '../../shell/seat.tsx';
import { useWords } from '../../words/index.ts';
import styles from './targets.module.css';
import { rangeOf, TeamTargetsPart } from './team-targets.tsx';

const supervisionKey = (workspaceId: string) => ['supervision', workspaceId, 'settings'] as const;
const figures: readonly BoardFigure[] = [
  'waiting',
  'longestWaitSeconds',
  'firstResponseP90Seconds',
  'serviceLevelPercent',
  'abandonedPercent',
  'agentsOnline',
];
const targets = [
  'waitSeconds',
  'firstResponseSeconds',
  'nextResponseSeconds',
  'resolutionSeconds',
  'silenceSeconds',
  'repeats',
] as const;

/** From when on things count as a risk, and what the wallboard warns of. */
export function TargetsPage() {
  const t = useWords();
  const { workspaceId } = useSeat();
  const { data, error } = useQuery({
    queryKey: supervisionKey(workspaceId),
    queryFn: ({ signal }) => client.call('getSupervisionSettings', { params: { workspaceId }, signal }),
  });
  if (error) return <Page title={t('settings.targets')}>{problemWords(t, error)}</Page>;
  if (!data)
    return (
      <Page title={t('settings.targets')} text={t('targets.text')}>
        <Skeleton active />
      </Page>
    );
  return <Editor settings={data.settings} version={data.version} />;
}

function Editor({ settings, version }: { settings: SupervisionSettings; version: number }) {
  const t = useWords();
  const { workspaceId, role } = useSeat();
  const isReadOnly = !mayAct(role, 'admin');
  const draft = useSavedDraft<SupervisionSettings>({
    saved: { value: settings, version },
    save: ({ value, version: seen }) =>
      client.call('saveSupervisionSettings', {
        params: { workspaceId },
        body: { settings: value, version: seen },
      }),
    touches: [supervisionKey(workspaceId)],
  });
  const { shown, set } = draft;
  return (
    <Page
      title={t('settings.targets')}
      text={t('targets.text')}
      extra={isReadOnly ? null : <SaveButton draft={draft} />}
    >
      <Overtaken draft={draft} />
      <Part title={t('targets.risks')} text={t('targets.risksText')}>
        {targets.map((name) => (
          <Setting key={name} label={t(`targets.${name}`)} isInline>
            {(id) => (
              <InputNumber
                id={id}
                disabled={isReadOnly}
                {...(name === 'repeats' ? { min: 2, max: 10 } : rangeOf(name))}
                value={shown.targets[name]}
                onChange={(value) =>
                  value && set({ targets: { ...shown.targets, [name]: Math.round(value) } })
                }
              />
            )}
          </Setting>
        ))}
        <Setting label={t('targets.serviceLevelSeconds')} isInline>
          {(id) => (
            <InputNumber
              id={id}
              disabled={isReadOnly}
              min={5}
              max={86_400}
              value={shown.serviceLevelSeconds}
              onChange={(value) => value && set({ serviceLevelSeconds: Math.round(value) })}
            />
          )}
        </Setting>
        <Setting label={t('targets.zone')} hint={t('targets.zoneHint')} error={draft.errors['settings.zone']}>
          {(id, about) => (
            <Input
              id={id}
              aria-describedby={about}
              disabled={isReadOnly}
              value={shown.zone ?? ''}
              placeholder={Intl.DateTimeFormat().resolvedOptions().timeZone}
              onChange={(event) => set({ zone: event.target.value.trim() || null })}
            />
          )}
        </Setting>
      </Part>
      <TeamTargetsPart
        shown={shown}
        isReadOnly={isReadOnly}
        onChange={(teamTargets) => set({ teamTargets })}
      />
      <Part title={t('targets.alerts')} text={t('targets.alertsText')}>
        {figures.map((figure) => (
          <Alert key={figure} figure={figure} shown={shown} isReadOnly={isReadOnly} set={set} />
        ))}
      </Part>
    </Page>
  );
}

interface AlertProps {
  figure: BoardFigure;
  shown: SupervisionSettings;
  isReadOnly: boolean;
  set(change: Partial<SupervisionSettings>): void;
}

function Alert({ figure, shown, isReadOnly, set }: AlertProps) {
  const t = useWords();
  const threshold = shown.alerts[figure];
  const label = t(`supervise.figures.${figure}`);
  const change = (part: Partial<NonNullable<typeof threshold>>) =>
    set({ alerts: { ...shown.alerts, [figure]: { warn: 0, alarm: 0, ...threshold, ...part } } });
  const toggle = (isOn: boolean) => {
    const { [figure]: _, ...others } = shown.alerts;
    set({ alerts: isOn ? { ...others, [figure]: { warn: 0, alarm: 0 } } : others });
  };
  return (
    <div className={styles.alert}>
      <span className={styles.name}>{label}</span>
      <Switch
        size="small"
        disabled={isReadOnly}
        checked={threshold !== undefined}
        aria-label={label}
        onChange={toggle}
      />
      {threshold
        ? (['warn', 'alarm'] as const).map((level) => (
            <span key={level} className={styles.level}>
              {t(`supervise.board.${level}`)}
              <InputNumber
                disabled={isReadOnly}
                min={0}
                max={86_400}
                value={threshold[level]}
                aria-label={`${label}: ${t(`supervise.board.${level}`)}`}
                onChange={(value) => value !== null && change({ [level]: value })}
              />
            </span>
          ))
        : null}
    </div>
  );
}
