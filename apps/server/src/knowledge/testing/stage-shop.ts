import type { AgentId, Locale, Role, WorkspaceId } from '@parley/contract';
import { sql } from '../../kernel/database/index.ts';
import { newId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { AgentCaller } from '../../kernel/route.ts';

export interface Shop {
  workspaceId: WorkspaceId;
  /** Hires one more person and gives their caller. */
  hire(role: Role, name?: string): Promise<AgentCaller>;
}

/** A workspace in which people can be hired, just enough for knowledge to be written. */
export async function stageShop(kernel: Kernel, locale: Locale = 'zh-CN'): Promise<Shop> {
  const workspaceId: WorkspaceId = newId('wsp');
  await kernel.database.system.run(
    sql`insert into workspace (id, name, locale) values (${workspaceId}, 'Spruce', ${locale})`,
  );
  return { workspaceId, hire: (role, name = 'Mia') => hire(kernel, workspaceId, role, name) };
}

async function hire(
  kernel: Kernel,
  workspaceId: WorkspaceId,
  role: Role,
  name: string,
): Promise<AgentCaller> {
  const agentId: AgentId = newId('agt');
  const personId = newId('per');
  const { system } = kernel.database;
  await system.run(
    sql`insert into person (id, name, email, password_hash, locale) values (${personId}, ${name}, ${`${personId}@parley.example`}, 'x', 'en')`,
  );
  await system.run(
    sql`insert into agent (id, workspace_id, person_id, role) values (${agentId}, ${workspaceId}, ${personId}, ${role})`,
  );
  return {
    ...{ kind: 'agent', workspaceId, agentId, personId, sessionId: newId('ses') },
    ...{ role, visibility: 'all', teamIds: [] },
  };
}
