/** Tells the other processes of this installation; it may lose or repeat anything, so nobody relies on it for the record. */
export interface Bus {
  publish(topic: string, message: unknown): void;
  subscribe(topic: string, listener: (message: unknown) => void): void;
  /** Whether anybody else is there to hear; nothing is sent otherwise. */
  setPeers(count: number): void;
  hasPeers(): boolean;
  isHealthy(): boolean;
  close(): Promise<void>;
}
