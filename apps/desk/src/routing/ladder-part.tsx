import { type RoutingRules, routingLimits, type TeamId } from '@parley/contract';
import { Alert, Button, InputNumber, Select } from 'antd';
import { Plus, X } from 'lucide-react';
import { useTeams } from '../people/agents.ts';
import { Field } from '../shell/form/field.tsx';
import { IconButton } from '../shell/icon-button.tsx';
import { Part } from '../shell/page/page.tsx';
import { useWords } from '../words/index.ts';
import { circleOf } from './check-rules.ts';
import styles from './routing.module.css';
import { type PartProps, withTeam } from './routing-rules.ts';

type Steps = RoutingRules['ladders'][TeamId];
const usual = { afterSeconds: 120, teamIds: [], easedBy: 20 };

/** Who else may help, and by how much less skill, the longer a customer waits. */
export function LadderPart({ shown, isReadOnly, set }: PartProps) {
  const t = useWords();
  const teams = useTeams().data ?? [];
  const circle = circleOf(shown.ladders);
  const nameOf = (id: TeamId) => teams.find((team) => team.id === id)?.name ?? '–';
  return (
    <Part title={t('routing.ladder')} text={t('routing.ladderText')}>
      {circle.length > 0 ? (
        <Alert
          type="info"
          showIcon
          title={t('leads.circle', { teams: [...circle, ...circle.slice(0, 1)].map(nameOf).join(' → ') })}
        />
      ) : null}
      {teams.map((team) => (
        <fieldset key={team.id} className={styles.card} aria-label={team.name}>
          <div className={styles.cardHead}>
            <b>{team.name}</b>
          </div>
          <Ladder
            teamId={team.id}
            steps={shown.ladders[team.id] ?? []}
            isReadOnly={isReadOnly}
            onChange={(steps) =>
              set({ ladders: withTeam(shown.ladders, team.id, steps.length > 0 ? steps : undefined) })
            }
          />
        </fieldset>
      ))}
    </Part>
  );
}

interface LadderProps {
  teamId: TeamId;
  steps: Steps;
  isReadOnly: boolean;
  onChange(steps: Steps): void;
}

function Ladder({ teamId, steps, isReadOnly, onChange }: LadderProps) {
  const t = useWords();
  const others = (useTeams().data ?? []).filter(({ id }) => id !== teamId);
  const set = (at: number, change: Partial<Steps[number]>) =>
    onChange(steps.map((step, index) => (index === at ? { ...step, ...change } : step)));
  return (
    <>
      {steps.length === 0 ? <p className={styles.quiet}>{t('routing.ladderNone')}</p> : null}
      {steps.map((step, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the fields hold nothing of their own
        <div key={at} className={styles.step}>
          <Field label={t('routing.after')}>
            {(id) => (
              <InputNumber
                id={id}
                min={1}
                max={86_400}
                value={step.afterSeconds}
                disabled={isReadOnly}
                onChange={(afterSeconds) => afterSeconds !== null && set(at, { afterSeconds })}
              />
            )}
          </Field>
          <Field label={t('routing.alsoTeams')}>
            {(id) => (
              <Select
                id={id}
                mode="multiple"
                placeholder={t('routing.sameTeam')}
                value={step.teamIds}
                disabled={isReadOnly}
                options={others.map((team) => ({ value: team.id, label: team.name }))}
                onChange={(teamIds) => set(at, { teamIds })}
              />
            )}
          </Field>
          <Field label={t('routing.easedBy')}>
            {(id) => (
              <InputNumber
                id={id}
                min={0}
                max={100}
                value={step.easedBy}
                disabled={isReadOnly}
                onChange={(easedBy) => easedBy !== null && set(at, { easedBy })}
              />
            )}
          </Field>
          {isReadOnly ? null : (
            <IconButton
              label={t('shell.remove')}
              icon={<X size={14} />}
              onClick={() => onChange(steps.filter((_, index) => index !== at))}
            />
          )}
        </div>
      ))}
      {isReadOnly || steps.length >= routingLimits.steps ? null : (
        <Button size="small" icon={<Plus size={13} />} onClick={() => onChange([...steps, usual])}>
          {t('routing.addStep')}
        </Button>
      )}
    </>
  );
}
