import type { Attachment, ConversationId, Locale } from '@parley/contract';
import type { Outcome } from './act.ts';
import {
  type AskedCallback,
  actOnCurrent,
  askForCallback,
  askForPerson,
  drop,
  type LeftMessage,
  leaveMessage,
  type Rating,
  rate,
  read,
  retry,
  say,
  suggest,
  type UploadResult,
  upload,
  vote,
} from './acts.ts';
import { show } from './conversations.ts';
import type { VisitorEvent } from './core.ts';
import { createCore, type VisitorOptions } from './create-core.ts';
import { browserVisitorEnv } from './env.ts';
import { begin, reset } from './life.ts';
import { notePage, type PageNews } from './note-page.ts';
import { openSession } from './session.ts';
import type { Page, Suggestion, VisitorState } from './state.ts';
import { typeAlong } from './type-along.ts';

/** A visitor of one site: their conversations, kept in step with the server, and what they can do. */
export interface Visitor {
  state(): VisitorState;
  /** calls back after each change of the state; the result stops it */
  subscribe(listener: () => void): () => void;
  on(listener: (event: VisitorEvent) => void): () => void;
  /** keeps the message, then sends it until it is acknowledged or refused for good; `quotes` is the seq of a message of the same conversation */
  say(text: string, attachments?: Attachment[], quotes?: number): void;
  /** sends a refused message again */
  retry(clientId: string): void;
  /** gives a refused message up */
  drop(clientId: string): void;
  /** hands over to a person; `words` are said where nothing was said yet */
  askForPerson(words: string): Promise<Outcome>;
  leaveQueue(): Promise<Outcome>;
  /** leaves word instead of waiting */
  leaveMessage(left: LeftMessage): Promise<Outcome>;
  /** wants to be written to later instead of waiting */
  askForCallback(asked: AskedCallback): Promise<Outcome>;
  /** says of an answer whether it helped */
  vote(seq: number, isHelpful: boolean): Promise<Outcome>;
  rate(rating: Rating): Promise<Outcome>;
  end(): Promise<Outcome>;
  /** everything on screen has been read */
  read(): void;
  /** `written` is told only where the site's settings say that it is shown */
  typing(on: boolean, written?: string): void;
  upload(file: File, onProgress: (part: number) => void, signal?: AbortSignal): Promise<UploadResult>;
  suggest(prefix: string): Promise<readonly Suggestion[]>;
  open(id: ConversationId): void;
  /** the next message begins a new conversation */
  startNew(): void;
  /** signs the visitor in with a token that the site has signed */
  setUser(identityToken: string): void;
  setLocale(locale: Locale): void;
  /** the page that messages are written on */
  setPage(page: Page): void;
  /** tells the server which page is looked at, or that it was left; nothing is told before a session is open */
  notePage(about?: PageNews): void;
  /** forgets the visitor on this device and begins as a new one */
  reset(): void;
  close(): void;
}

/** Begins a visitor; the browser's own world is used but for what `env` replaces. */
export function createVisitor(options: VisitorOptions): Visitor {
  const listeners = new Set<(event: VisitorEvent) => void>();
  const core = createCore(options, { ...browserVisitorEnv, ...options.env }, (event) => {
    for (const listener of [...listeners]) listener(event);
  });
  const close = begin(core);
  return {
    state: core.store.get,
    subscribe: core.store.subscribe,
    on(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    say: (text, attachments, quotes) => say(core, text, attachments, quotes),
    retry: (clientId) => retry(core, clientId),
    drop: (clientId) => drop(core, clientId),
    askForPerson: (words) => askForPerson(core, words),
    leaveQueue: () => actOnCurrent(core, 'leaveQueue'),
    leaveMessage: (left) => leaveMessage(core, left),
    askForCallback: (asked) => askForCallback(core, asked),
    vote: (seq, isHelpful) => vote(core, seq, isHelpful),
    rate: (rating) => rate(core, rating),
    end: () => actOnCurrent(core, 'endAsVisitor'),
    read: () => read(core),
    typing: (on, written) => typeAlong(core, on, written),
    upload: (file, onProgress, signal) => upload(core, file, onProgress, signal),
    suggest: (prefix) => suggest(core, prefix),
    open: (id) => show(core, id),
    startNew: () => show(core, null),
    setUser(identityToken) {
      core.identityToken = identityToken;
      void openSession(core);
    },
    setLocale(locale) {
      if (locale === core.locale) return;
      core.locale = locale;
      void openSession(core);
    },
    setPage(page) {
      core.page = page;
    },
    notePage: (about = {}) => notePage(core, about),
    reset: () => reset(core),
    close,
  };
}
