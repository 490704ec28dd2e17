import type { AnswerTrace, BotTrace } from '@parley/contract';

/** What each decision of the bot is called in the words. */
export const decisionKey = {
  sure: 'sure',
  likely: 'likely',
  torn: 'torn',
  lost: 'lost',
  greeting: 'greeting',
  'hand-over': 'handOver',
  flow: 'flow',
  soothing: 'soothing',
} as const;

/** What the bot answered by, and why. */
export interface TraceProps {
  trace: AnswerTrace;
  why?: BotTrace | undefined;
}
