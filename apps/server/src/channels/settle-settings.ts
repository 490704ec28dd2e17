import type { WidgetSettings, WorkspaceId } from '@parley/contract';
import type { Query } from '../kernel/database/index.ts';
import { Refusal } from '../kernel/refusal.ts';
import { parseOrigin } from './origin.ts';
import { isTeam } from './store.ts';

/** The settings that a request names. */
export type WantedSettings = { [K in keyof WidgetSettings]?: WidgetSettings[K] | undefined };

/** The settings with what is wanted put over them; refuses a team of nobody here and an origin that is none. */
export async function settleSettings(
  query: Query,
  workspaceId: WorkspaceId,
  current: WidgetSettings,
  wanted: WantedSettings,
): Promise<WidgetSettings> {
  const { teamId, origins } = wanted;
  if (teamId && !(await isTeam(query, workspaceId, teamId))) throw wrong('teamId', 'there is no such team');
  const given = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined));
  return { ...current, ...given, ...(origins ? { origins: origins.map(settleOrigin) } : {}) };
}

function settleOrigin(text: string): string {
  const origin = text === '*' ? text : parseOrigin(text);
  if (!origin) throw wrong('origins', `${text} is not an origin such as https://shop.example`);
  return origin;
}

const wrong = (field: keyof WidgetSettings, why: string) =>
  new Refusal('request.invalid', { errors: { [`settings.${field}`]: why } });
