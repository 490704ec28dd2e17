import type { Refused } from '@parley/sdk/visitor';
import type { Panel } from './panel.ts';

/** What to tell the visitor about a "no"; null stands for no answer at all. */
export function refusalWords(
  { t, formats, state }: Pick<Panel, 't' | 'formats' | 'state'>,
  refused: Refused | null,
) {
  if (!refused) return t.errorOffline;
  const fileBytes = state.config?.limits.fileBytes ?? 0;
  switch (refused.code) {
    case 'file.too-large':
    case 'request.too-large':
      return t.errorTooLarge(formats.size(fileBytes));
    case 'file.type-refused':
    case 'request.wrong-type':
      return t.errorType;
    case 'request.too-many':
      return t.errorTooMany;
    default:
      return t.errorOther;
  }
}
