import type { BotSettings, HandOverRules } from '@parley/contract';
import { useQuery } from '@tanstack/react-query';
import { client } from '../../shell/client.ts';
import { useSeat } from '../../shell/seat.tsx';

export const botSettingsKey = (workspaceId: string) => ['bot', workspaceId, 'settings'] as const;

/** How the bot behaves, as it was saved last. */
export function useBotSettings() {
  const { workspaceId } = useSeat();
  return useQuery({
    queryKey: botSettingsKey(workspaceId),
    queryFn: ({ signal }) => client.call('getBotSettings', { params: { workspaceId }, signal }),
  });
}

/** What the parts of the page show and change. */
export interface PartProps {
  shown: BotSettings;
  isReadOnly: boolean;
  errors: Record<string, string>;
  set(change: Partial<BotSettings>): void;
}

/** A change of one rule. */
export const withRule = <R extends keyof HandOverRules>(
  { rules }: BotSettings,
  name: R,
  change: Partial<HandOverRules[R]>,
): Pick<BotSettings, 'rules'> => ({ rules: { ...rules, [name]: { ...rules[name], ...change } } });

/** A rule that passes customers to this team, or to the usual one. */
export function withTeam<R extends keyof HandOverRules>(
  { rules }: BotSettings,
  name: R,
  team: string | undefined,
): Pick<BotSettings, 'rules'> {
  const { team: _, ...rest } = rules[name];
  return { rules: { ...rules, [name]: team === undefined ? rest : { ...rest, team } } };
}
