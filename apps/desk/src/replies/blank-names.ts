import type { Translate } from '../words/index.ts';
import type { BlankName } from './blanks.ts';

const keys = {
  'contact.name': 'contactName',
  'contact.email': 'contactEmail',
  'contact.phone': 'contactPhone',
  'agent.name': 'agentName',
  'workspace.name': 'workspaceName',
  'order.no': 'orderNo',
  'order.state': 'orderState',
  'order.tracking': 'orderTracking',
} as const satisfies Record<BlankName, string>;

/** What a blank stands for, in words; one that is made by the site keeps its name. */
export const blankWords = (name: string, t: Translate): string =>
  name in keys ? t(`reply.fields.${keys[name as BlankName]}`) : name;
