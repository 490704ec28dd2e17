import type { Content } from '@parley/contract';

/** One thing customers ask, in several wordings and languages, and the shop's one answer to it. */
export interface PackTopic {
  readonly key: string;
  readonly category: string;
  readonly zh: PackWording;
  readonly en: PackWording;
  readonly ja?: PackWording;
  /** Keys of topics to offer after this answer. */
  readonly related?: readonly string[];
}

export interface PackWording {
  /** The first is the question as shown; the others are similar ways to ask it. */
  readonly questions: readonly string[];
  readonly answer: string;
  /** The same, shown richly. */
  readonly blocks?: Content;
}

/** More ways of asking, by the key of a topic; one row a language, `|` between them. */
export type FurtherWordings = Readonly<
  Record<string, { readonly zh: string; readonly en: string; readonly ja?: string }>
>;

/** More words in which cases are begun, by the name of a flow; one row a language, `|` between them. */
export type CasePhrases = Readonly<
  Record<string, { readonly zh: string; readonly en: string; readonly ja: string }>
>;

/** A reply agents insert by its short code. */
export interface PackCannedReply {
  readonly code: string;
  readonly zh: PackCannedText;
  readonly en: PackCannedText;
}

export interface PackCannedText {
  readonly title: string;
  readonly text: string;
}

export type PackAgent = '周宁' | 'Mia Chen' | '陈立';

export type PackTurn =
  | { readonly from: 'customer' | 'bot'; readonly text: string }
  | { readonly from: 'agent' | 'note'; readonly agent: PackAgent; readonly text: string };

export type PackOutcome =
  | {
      readonly kind: 'closed';
      readonly rating?: 1 | 2 | 3 | 4 | 5;
      readonly reason?: string;
    }
  | { readonly kind: 'waiting' | 'bot' }
  | { readonly kind: 'agent'; readonly agent: PackAgent };

/** A conversation to show, as a script; the moments follow from the day and the order of turns. */
export interface PackConversation {
  readonly customer: string;
  readonly language: 'zh' | 'en' | 'ja';
  readonly daysAgo: number;
  readonly turns: readonly PackTurn[];
  readonly outcome: PackOutcome;
  readonly tags: readonly string[];
}
