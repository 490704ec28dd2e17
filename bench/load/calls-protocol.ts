/** An account of a channel as its vendor knows it. */
export interface CalledAccount {
  kind: string;
  id: string;
  /** the address that the vendor calls */
  hookUrl: string;
}

/** What the bench asks of the process that plays the vendors. */
export type CallOrder =
  | { do: 'open'; store: string; accounts: CalledAccount[] }
  /** Signs so many events of an account beforehand; they are said in order. */
  | { do: 'sign'; kind: string; count: number; users: number }
  /** Keeps so many events under way: the next is told when the entry of one stands in the store. */
  | { do: 'told-and-stored'; kind: string; atOnce: number; seconds: number }
  /** Tells as fast as it is acknowledged, then waits until everything stands in the store. */
  | { do: 'flood'; kind: string; atOnce: number; seconds: number }
  /** Tells so many events as a network in trouble would: several times, out of order, forged and cut off in between. */
  | { do: 'chaos'; kind: string; count: number; atOnce: number };

export interface CallStretch {
  told: number;
  refused: number;
  seconds: number;
  ackMs: number[];
  storedMs: number[];
  /** acknowledged, but not in the log a minute later */
  lost: number;
}
export interface ChaosReport {
  told: number;
  calls: number;
  forged: number;
  /** forged calls that were not refused */
  taken: number;
  cut: number;
  lost: number;
}
