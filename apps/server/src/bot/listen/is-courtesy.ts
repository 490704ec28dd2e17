import type { Heard } from './heard.ts';

/** Whether somebody only says hello, thanks or goodbye, and the workspace has no answer of its own to that. */
export const isCourtesy = ({ wants, isExact }: Pick<Heard, 'wants' | 'isExact'>): boolean =>
  wants !== undefined && wants !== 'person' && !isExact;
