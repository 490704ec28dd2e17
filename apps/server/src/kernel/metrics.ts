import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

export type Metrics = ReturnType<typeof createMetrics>;

/** What the product counts, in Prometheus' form. */
export function createMetrics() {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  return {
    registry,
    requests: new Histogram({
      name: 'parley_http_request_seconds',
      help: 'HTTP requests by route and status',
      labelNames: ['method', 'route', 'status'],
      buckets: [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.5, 2],
      registers,
    }),
    entries: new Counter({
      name: 'parley_entries_total',
      help: 'Entries that passed through this process, its own and those it heard of, by kind',
      labelNames: ['kind'],
      registers,
    }),
    batchSize: new Histogram({
      name: 'parley_commit_appends',
      help: 'Appends that shared a commit',
      buckets: [1, 2, 5, 10, 20, 50, 100, 200, 400],
      registers,
    }),
    batchSeconds: new Histogram({
      name: 'parley_commit_seconds',
      help: 'Time of a commit',
      buckets: [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.5],
      registers,
    }),
    gauge: (name: string, help: string, read: () => number) =>
      new Gauge({
        name: `parley_${name}`,
        help,
        registers,
        collect() {
          this.set(read());
        },
      }),
  };
}
