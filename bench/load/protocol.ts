/** What the bench asks of the process that plays visitors and agents. */
export type LoadOrder =
  | { do: 'connect-desks'; url: string; workspaceId: string; desks: { cookie: string }[] }
  | {
      do: 'connect-visitors';
      url: string;
      visitors: { token: string; conversationId: string; desk: number }[];
    }
  | { do: 'steady'; perSecond: number; seconds: number; replyEvery: number }
  | { do: 'closed-loop'; inFlight: number; seconds: number }
  | { do: 'settle' }
  | { do: 'report' };

/** A stretch of load and what came of it, in ms. */
export interface Stretch {
  said: number;
  acknowledged: number;
  seconds: number;
  ackMs: number[];
  endToEndMs: number[];
  roundTripMs: number[];
  /** how late the generator itself was with its messages */
  lateMs: number[];
}
export interface LoadReport {
  /** what the texts of this run begin with */
  run: string;
  /** texts that were acknowledged, by their number */
  acknowledged: number[];
  /** how often each number was pushed to the agent who owns the conversation, where it was not exactly once */
  notSeenOnce: [number: number, times: number][];
  refused: Record<string, number>;
  /** sockets that closed without being asked to */
  dropped: number;
  /** desks that were told that they were too slow and pushes were left out */
  resyncs: number;
}
export interface LoadAnswers {
  'connect-desks': { seconds: number };
  'connect-visitors': { seconds: number };
  steady: Stretch;
  'closed-loop': Stretch;
  settle: { open: number };
  report: LoadReport;
}

/** Every message says its number first, so that a reader knows it anywhere. */
export const textOf = (run: string, number: number): string =>
  `${run}-${number} 你好，我上周下的订单还没有收到，where is my parcel please?`;

const numbered = /^[a-z0-9]+-(\d+) /;
export const numberIn = (text: string): number => Number(numbered.exec(text)?.[1] ?? Number.NaN);
