import type { DueTargets, SupervisionSettings, TeamId, TeamTargets } from '@parley/contract';
import { Select } from 'antd';
import { Trash2 } from 'lucide-react';
import { useTeams } from '../../people/agents.ts';
import { SpanField } from '../../shell/form/span-field.tsx';
import { IconButton } from '../../shell/icon-button.tsx';
import { Part } from '../../shell/page/page.tsx';
import { useWords } from '../../words/index.ts';
import styles from './targets.module.css';

const names = [
  'waitSeconds',
  'firstResponseSeconds',
  'nextResponseSeconds',
  'resolutionSeconds',
] as const satisfies readonly (keyof DueTargets)[];

/** What a target may be, in seconds. */
export const rangeOf = (name: keyof DueTargets | 'silenceSeconds') =>
  name === 'resolutionSeconds'
    ? { min: 60, max: 2_592_000 }
    : { min: name === 'silenceSeconds' ? 30 : 5, max: 86_400 };

type OfTeams = SupervisionSettings['teamTargets'];
interface TeamTargetsPartProps {
  shown: SupervisionSettings;
  isReadOnly: boolean;
  onChange(teamTargets: OfTeams): void;
}

/** Targets that are other ones for some teams; what is left empty is as everywhere. */
export function TeamTargetsPart({ shown, isReadOnly, onChange }: TeamTargetsPartProps) {
  const t = useWords();
  const teams = useTeams().data ?? [];
  const own = shown.teamTargets;
  const others = teams.filter(({ id }) => own[id] === undefined);
  const remove = (id: TeamId) =>
    onChange(Object.fromEntries(Object.entries(own).filter(([each]) => each !== id)) as OfTeams);
  return (
    <Part title={t('targets.teams')} text={t('targets.teamsText')}>
      {teams
        .filter(({ id }) => own[id] !== undefined)
        .map(({ id, name }) => (
          <OneTeam
            key={id}
            name={name}
            own={own[id] ?? {}}
            usual={shown.targets}
            isReadOnly={isReadOnly}
            onChange={(next) => onChange({ ...own, [id]: next })}
            onRemove={() => remove(id)}
          />
        ))}
      {isReadOnly || others.length === 0 ? null : (
        <Select
          className={styles.add ?? ''}
          value={null}
          placeholder={t('targets.addTeam')}
          aria-label={t('targets.addTeam')}
          options={others.map(({ id, name }) => ({ value: id as TeamId, label: name }))}
          onChange={(id: TeamId | null) => id && onChange({ ...own, [id]: {} })}
        />
      )}
    </Part>
  );
}

interface OneTeamProps {
  name: string;
  own: TeamTargets;
  usual: DueTargets;
  isReadOnly: boolean;
  onChange(next: TeamTargets): void;
  onRemove(): void;
}

function OneTeam({ name, own, usual, isReadOnly, onChange, onRemove }: OneTeamProps) {
  const t = useWords();
  const change = (target: keyof DueTargets, value: number | null) => {
    const { [target]: _, ...rest } = own;
    onChange(value === null ? rest : { ...rest, [target]: value });
  };
  return (
    <fieldset className={styles.team} aria-label={name}>
      <div className={styles.teamName}>
        <strong>{name}</strong>
        {isReadOnly ? null : (
          <IconButton
            label={t('targets.removeTeam', { team: name })}
            icon={<Trash2 size={15} />}
            onClick={onRemove}
          />
        )}
      </div>
      {names.map((target) => (
        <div key={target} className={styles.level}>
          <span aria-hidden="true">{t(`targets.${target}`)}</span>
          <SpanField
            label={t(`targets.${target}`)}
            {...rangeOf(target)}
            isDisabled={isReadOnly}
            value={own[target] ?? null}
            usual={usual[target]}
            onChange={(value) => change(target, value)}
          />
        </div>
      ))}
    </fieldset>
  );
}
