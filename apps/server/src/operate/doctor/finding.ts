/** What one check found: in order, worth knowing, or to be mended. */
export interface Finding {
  status: 'ok' | 'note' | 'fail';
  /** what was looked at */
  of: string;
  /** what was found and, unless it is in order, what to do */
  says: string;
}

const make =
  (status: Finding['status']) =>
  (of: string, says: string): Finding => ({ status, of, says });
export const ok = make('ok');
export const note = make('note');
export const fail = make('fail');

const marks: Readonly<Record<Finding['status'], string>> = { ok: 'ok  ', note: 'note', fail: 'FAIL' };

/** One line, however many the finding has. */
export const lineOf = ({ status, of, says }: Finding): string =>
  `${marks[status]}  ${of.padEnd(14)} ${says.replaceAll(/\s*\n\s*/g, ' ')}`;
