import type { TeamId } from '@parley/contract';
import { ListFilter } from 'lucide-react';
import { useTeams } from '../../people/agents.ts';
import { IconButton } from '../../shell/icon-button.tsx';
import { Menu } from '../../shell/menu.tsx';
import { useWords } from '../../words/index.ts';

/** Narrows the list to one team. */
export function TeamFilter({
  teamId,
  onTeam,
}: {
  teamId: TeamId | undefined;
  onTeam(teamId: TeamId | undefined): void;
}) {
  const t = useWords();
  const teams = useTeams().data ?? [];
  const chosen = teams.find((team) => team.id === teamId);
  const items = [
    { key: '', label: t('inbox.allTeams'), onClick: () => onTeam(undefined) },
    ...teams.map((team) => ({ key: team.id, label: team.name, onClick: () => onTeam(team.id) })),
  ];
  return (
    <Menu placement="bottomRight" menu={{ items, selectable: true, selectedKeys: [teamId ?? ''] }}>
      <IconButton
        label={chosen ? t('inbox.teamIs', { team: chosen.name }) : t('inbox.byTeam')}
        icon={<ListFilter size={17} />}
        isPressed={chosen !== undefined}
      />
    </Menu>
  );
}
