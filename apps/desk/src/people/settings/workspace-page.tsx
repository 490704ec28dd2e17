import { locales, type Workspace } from '@parley/contract';
import { Button, Input, InputNumber, Select, Switch } from 'antd';
import { useState } from 'react';
import { client } from '../../shell/client.ts';
import { Page, Part, Setting } from '../../shell/page/page.tsx';
import { useSave } from '../../shell/page/use-save.ts';
import { useSeat } from '../../shell/seat.tsx';
import { languageNames, useWords } from '../../words/index.ts';
import { useTeams } from '../agents.ts';
import { ReasonsPart } from './reasons-part.tsx';

type Change = Partial<
  Pick<Workspace, 'name' | 'locale' | 'acceptSeconds' | 'botEnabled' | 'stateReasons'>
> & {
  defaultTeamId?: NonNullable<Workspace['defaultTeamId']>;
};

/** What holds for everybody in the workspace. */
export function WorkspacePage() {
  const t = useWords();
  const { workspace, workspaceId } = useSeat();
  const [change, setChange] = useState<Change>({});
  const shown = { ...workspace, ...change };
  const set = (next: Change) => setChange({ ...change, ...next });
  const save = useSave({
    save: () => client.call('changeWorkspace', { params: { workspaceId }, body: change }),
    touches: [['me'], ['workspace']],
    onSaved: () => setChange({}),
  });
  return (
    <Page
      title={t('settings.workspace')}
      extra={
        <Button
          type="primary"
          loading={save.isPending}
          disabled={Object.keys(change).length === 0}
          onClick={() => save.mutate()}
        >
          {t('shell.save')}
        </Button>
      }
    >
      <About shown={shown} errors={save.errors} set={set} />
      <Routing shown={shown} errors={save.errors} set={set} />
      <ReasonsPart value={shown.stateReasons} onChange={(stateReasons) => set({ stateReasons })} />
    </Page>
  );
}

interface PartProps {
  shown: Workspace;
  errors: Record<string, string>;
  set(change: Change): void;
}

function About({ shown, errors, set }: PartProps) {
  const t = useWords();
  return (
    <Part title={t('workspace.about')}>
      <Setting label={t('setup.workspace')} error={errors.name}>
        {(id) => (
          <Input
            id={id}
            value={shown.name}
            maxLength={100}
            onChange={(event) => set({ name: event.target.value })}
          />
        )}
      </Setting>
      <Setting label={t('people.language')} hint={t('workspace.languageHint')}>
        {(id, about) => (
          <Select
            id={id}
            aria-describedby={about}
            value={shown.locale}
            options={locales.map((value) => ({ value, label: languageNames[value] }))}
            onChange={(locale) => set({ locale })}
          />
        )}
      </Setting>
    </Part>
  );
}

function Routing({ shown, errors, set }: PartProps) {
  const t = useWords();
  const teams = useTeams().data ?? [];
  return (
    <Part title={t('workspace.routing')}>
      <Setting label={t('workspace.bot')} hint={t('workspace.botHint')} isInline>
        {(id, about) => (
          <Switch
            id={id}
            aria-describedby={about}
            checked={shown.botEnabled}
            onChange={(botEnabled) => set({ botEnabled })}
          />
        )}
      </Setting>
      <Setting label={t('workspace.defaultTeam')} hint={t('workspace.defaultTeamHint')}>
        {(id, about) => (
          <Select
            id={id}
            aria-describedby={about}
            value={shown.defaultTeamId}
            options={teams.map((team) => ({ value: team.id, label: team.name }))}
            onChange={(defaultTeamId) => defaultTeamId && set({ defaultTeamId })}
          />
        )}
      </Setting>
      <Setting label={t('workspace.accept')} hint={t('workspace.acceptHint')} error={errors.acceptSeconds}>
        {(id, about) => (
          <InputNumber
            id={id}
            aria-describedby={about}
            min={0}
            max={600}
            value={shown.acceptSeconds}
            suffix={t('workspace.seconds')}
            style={{ width: 160 }}
            onChange={(acceptSeconds) => acceptSeconds !== null && set({ acceptSeconds })}
          />
        )}
      </Setting>
    </Part>
  );
}
