import type { Bus } from '../bus/index.ts';

/** A bus between kernels of one test process: what one publishes the others hear a moment later; alone, nobody hears. */
export function createLocalBus(peers: Set<LocalBus>): LocalBus {
  const listeners = new Map<string, ((message: unknown) => void)[]>();
  const bus: LocalBus = {
    peers,
    hear(topic, message) {
      for (const listener of listeners.get(topic) ?? []) listener(structuredClone(message));
    },
    publish(topic, message) {
      for (const peer of peers) if (peer !== bus) setImmediate(() => peer.hear(topic, message));
    },
    subscribe(topic, listener) {
      listeners.set(topic, [...(listeners.get(topic) ?? []), listener]);
    },
    setPeers: () => {},
    hasPeers: () => peers.size > 1,
    isHealthy: () => true,
    close: async () => void peers.delete(bus),
  };
  peers.add(bus);
  return bus;
}

export interface LocalBus extends Bus {
  readonly peers: Set<LocalBus>;
  hear(topic: string, message: unknown): void;
}
