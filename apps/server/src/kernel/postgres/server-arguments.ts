import { createHash } from 'node:crypto';
import type { Cluster } from './cluster.ts';

/** Given on the command line, which no configuration file overrides. */
const settings: Readonly<Record<string, string>> = {
  // Durability: an acknowledged message survives a power cut.
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_logical_replication_workers: '0',
  wal_buffers: '16MB',
  max_wal_size: '1GB',
  // A small machine that also runs the server itself.
  max_connections: '100',
  shared_buffers: '192MB',
  maintenance_work_mem: '128MB',
  effective_cache_size: '768MB',
  random_page_cost: '1.1',
  jit: 'off',
  huge_pages: 'off',
  io_method: 'sync',
  max_worker_processes: '4',
  max_parallel_workers: '2',
  max_parallel_workers_per_gather: '1',
  autovacuum_max_workers: '2',
  update_process_title: 'off',
  // The log names no statement and no value: they are customers' words.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_checkpoints: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  unix_socket_permissions: '0700',
};

/** A name that changes with the version and the settings, so that a postmaster of an older Parley is not adopted. */
export function clusterName({ binaries }: Cluster): string {
  const all = JSON.stringify([binaries().version, settings]);
  return `parley-${createHash('sha256').update(all).digest('hex').slice(0, 16)}`;
}

export type Address = { socketDir: string } | { loopbackPort: number };

/** The arguments of `postgres`; the directory comes first, for `isPostmasterOf` looks for it. */
export function serverArguments(cluster: Cluster, address: Address): string[] {
  const where =
    'socketDir' in address
      ? { listen_addresses: '', unix_socket_directories: address.socketDir, port: '5432' }
      : { listen_addresses: '127.0.0.1', unix_socket_directories: '', port: String(address.loopbackPort) };
  const all = Object.entries({ ...settings, ...where, cluster_name: clusterName(cluster) });
  return ['-D', cluster.dir, ...all.flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}
