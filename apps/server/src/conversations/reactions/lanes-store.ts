import { type Scope, sql } from '../../kernel/database/index.ts';

/** Says that this process lives, forgets those silent for 15 s, and counts the living of the last 6 s. */
export async function beat(
  scope: Scope,
  processId: string,
  counts: { visitors: number; agents: number },
): Promise<number> {
  const row = await scope.find<{ living: number }>(
    sql`with me as (
          insert into process (id, visitors, agents) values (${processId}, ${counts.visitors}, ${counts.agents})
          on conflict (id) do update set seen_at = now(), visitors = excluded.visitors, agents = excluded.agents
        ), gone as (delete from process where seen_at < now() - interval '15 seconds' and id <> ${processId})
        select count(*)::int as living from process where seen_at > now() - interval '6 seconds' and id <> ${processId}`,
  );
  return (row?.living ?? 0) + 1;
}

/** Renews the lanes held, up to the share, gives back the rest, and takes free or expired ones up to the share. */
export function leaseLanes(
  scope: Scope,
  processId: string,
  share: number,
): Promise<{ lane: number; epoch: number }[]> {
  return scope.transaction(async (tx) => {
    await tx.run(
      sql`update lane set process_id = null, expires_at = now() where lane in (
            select lane from lane where process_id = ${processId} order by lane offset ${share})`,
    );
    await tx.run(
      sql`update lane set process_id = ${processId}, epoch = epoch + 1 where lane in (
            select lane from lane where process_id is distinct from ${processId} and (process_id is null or expires_at < now()) order by lane
            limit greatest(0, ${share}::int - (select count(*)::int from lane where process_id = ${processId})) for update skip locked)`,
    );
    return tx.rows<{ lane: number; epoch: number }>(
      sql`update lane set expires_at = now() + interval '6 seconds' where process_id = ${processId} returning lane, epoch`,
    );
  });
}

export async function releaseLanes(scope: Scope, processId: string): Promise<void> {
  await scope.run(sql`update lane set process_id = null, expires_at = now() where process_id = ${processId}`);
  await scope.run(sql`delete from process where id = ${processId}`);
}
