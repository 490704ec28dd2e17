import { isAuditAction } from '@parley/contract';
import type { Translate } from '../../words/index.ts';

/** What an audit line tells was done; as it stands where another version wrote it. */
export const actionText = (action: string, t: Translate): string =>
  isAuditAction(action) ? t(`audit.actions.${action}`) : action;
