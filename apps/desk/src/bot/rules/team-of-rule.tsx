import { Select } from 'antd';
import { useTeams } from '../../people/agents.ts';
import { Setting } from '../../shell/page/page.tsx';
import { useWords } from '../../words/index.ts';

interface TeamOfRuleProps {
  /** its name, since rules travel to workspaces with other teams */
  team: string | undefined;
  isReadOnly: boolean;
  onChange(team: string | undefined): void;
}

/** Which team takes over by a rule; one that there is not is told so. */
export function TeamOfRule({ team, isReadOnly, onChange }: TeamOfRuleProps) {
  const t = useWords();
  const teams = useTeams().data;
  const names = teams?.map(({ name }) => name) ?? [];
  const known = names.find((name) => name.toLowerCase() === team?.toLowerCase());
  const isGone = teams !== undefined && team !== undefined && known === undefined;
  return (
    <Setting label={t('rules.team')} {...(isGone ? { error: t('rules.teamGone', { team }) } : {})}>
      {(id, about) => (
        <Select
          id={id}
          aria-describedby={about}
          allowClear
          showSearch
          placeholder={t('rules.teamUsual')}
          value={known ?? team ?? null}
          disabled={isReadOnly}
          options={names.map((name) => ({ value: name, label: name }))}
          onChange={(next: string | null | undefined) => onChange(next ?? undefined)}
        />
      )}
    </Setting>
  );
}
