import type { BoardFigure, HeldSupervisionSettings, SupervisionSettings } from '@parley/contract';
import { useQuery } from '@tanstack/react-query';
import { Input, InputNumber, Skeleton, Switch } from 'antd';
import { client } from '../../shell/client.ts';
import { SpanField } from '../../shell/form/span-field.tsx';
import { Page, Part, Setting } from '../../shell/page/page.tsx';
import { Overtaken, SaveButton, useSavedDraft } from '../../shell/page/saved-draft.tsx';
import { Unread } from '../../shell/page/unread.tsx';
import { problemWords } from '../../shell/problem-words.ts';
import { mayAct, useSeat } from '../../shell/seat.tsx';
import { useWords } from '../../words/index.ts';
import styles from './targets.module.css';
import { rangeOf, TeamTargetsPart } from './team-targets.tsx';
import { TicketTargetsPart } from './ticket-targets.tsx';

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
  return <Editor held={data} />;
}

function Editor({ held: { settings, version, unread } }: { held: HeldSupervisionSettings }) {
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
      <Unread parts={unread} />
      <RisksPart shown={shown} isReadOnly={isReadOnly} zoneError={draft.errors['settings.zone']} set={set} />
      <TeamTargetsPart
        shown={shown}
        isReadOnly={isReadOnly}
        onChange={(teamTargets) => set({ teamTargets })}
      />
      <TicketTargetsPart
        shown={shown.ticketTargets}
        isReadOnly={isReadOnly}
        onChange={(ticketTargets) => set({ ticketTargets })}
      />
      <Part title={t('targets.alerts')} text={t('targets.alertsText')}>
        {figures.map((figure) => (
          <Alert key={figure} figure={figure} shown={shown} isReadOnly={isReadOnly} set={set} />
        ))}
      </Part>
    </Page>
  );
}

interface RisksPartProps {
  shown: SupervisionSettings;
  isReadOnly: boolean;
  zoneError: string | undefined;
  set(change: Partial<SupervisionSettings>): void;
}

/** How long things may last, and when a day begins. */
function RisksPart({ shown, isReadOnly, zoneError, set }: RisksPartProps) {
  const t = useWords();
  return (
    <Part title={t('targets.risks')} text={t('targets.risksText')}>
      {targets.map((name) => (
        <Setting key={name} label={t(`targets.${name}`)} isInline>
          {(id) =>
            name === 'repeats' ? (
              <InputNumber
                id={id}
                disabled={isReadOnly}
                min={2}
                max={10}
                value={shown.targets.repeats}
                onChange={(value) =>
                  value && set({ targets: { ...shown.targets, repeats: Math.round(value) } })
                }
              />
            ) : (
              <SpanField
                id={id}
                label={t(`targets.${name}`)}
                isDisabled={isReadOnly}
                {...rangeOf(name)}
                value={shown.targets[name]}
                onChange={(value) => value && set({ targets: { ...shown.targets, [name]: value } })}
              />
            )
          }
        </Setting>
      ))}
      <Setting label={t('targets.serviceLevelSeconds')} isInline>
        {(id) => (
          <SpanField
            id={id}
            label={t('targets.serviceLevelSeconds')}
            isDisabled={isReadOnly}
            min={5}
            max={86_400}
            value={shown.serviceLevelSeconds}
            onChange={(value) => value && set({ serviceLevelSeconds: value })}
          />
        )}
      </Setting>
      <Setting label={t('targets.zone')} hint={t('targets.zoneHint')} error={zoneError}>
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
              <Limit
                isSpan={figure.endsWith('Seconds')}
                label={`${label}: ${t(`supervise.board.${level}`)}`}
                isReadOnly={isReadOnly}
                value={threshold[level]}
                onChange={(value) => change({ [level]: value })}
              />
            </span>
          ))
        : null}
    </div>
  );
}

interface LimitProps {
  isSpan: boolean;
  label: string;
  isReadOnly: boolean;
  value: number;
  onChange(value: number): void;
}

/** From where on a figure warns: a length of time, or a number. */
function Limit({ isSpan, label, isReadOnly, value, onChange }: LimitProps) {
  const change = (next: number | null) => next !== null && onChange(next);
  const range = { min: 0, max: 86_400 };
  if (isSpan)
    return <SpanField label={label} isDisabled={isReadOnly} {...range} value={value} onChange={change} />;
  return <InputNumber disabled={isReadOnly} {...range} value={value} aria-label={label} onChange={change} />;
}
