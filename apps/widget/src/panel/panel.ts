import type { Locale } from '@parley/contract';
import type { Refused, Visitor, VisitorState } from '@parley/sdk/visitor';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Formats } from './formats.ts';
import type { Host } from './host.ts';
import type { Keeping } from './keeping.ts';
import type { Words } from './words/en.ts';

/** What every part of the panel sees. */
export interface Panel {
  visitor: Visitor;
  state: VisitorState;
  t: Words;
  locale: Locale;
  formats: Formats;
  host: Host;
  keeping: Keeping;
  /** somebody can see the panel now */
  isSeen: boolean;
  /** tells the visitor, for a while, that something did not work */
  complain(refused: Refused | null): void;
}

export const PanelContext = createContext<Panel | undefined>(undefined);

/** The panel around a component. */
export function usePanel(): Panel {
  const panel = useContext(PanelContext);
  if (!panel) throw new Error('outside of the panel');
  return panel;
}
