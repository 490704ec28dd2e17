import type { ChannelAccountId, WorkspaceId } from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';

/** Takes or renews; counts 0 while somebody else holds it. */
export const takeLease = (
  query: Query,
  lease: { id: ChannelAccountId; workspaceId: WorkspaceId; task: string; processId: string; seconds: number },
) =>
  query.run(
    sql`insert into channel_lease (channel_account_id, task, workspace_id, process_id, expires_at)
        values (${lease.id}, ${lease.task}, ${lease.workspaceId}, ${lease.processId}, now() + make_interval(secs => ${lease.seconds}::float8))
        on conflict (channel_account_id, task) do update set process_id = excluded.process_id, expires_at = excluded.expires_at
        where channel_lease.process_id = excluded.process_id or channel_lease.expires_at < now()`,
  );

export const endLease = (query: Query, id: ChannelAccountId, task: string, processId: string) =>
  query.run(
    sql`delete from channel_lease where channel_account_id = ${id} and task = ${task} and process_id = ${processId}`,
  );

export const endLeasesOf = (query: Query, processId: string) =>
  query.run(sql`delete from channel_lease where process_id = ${processId}`);
