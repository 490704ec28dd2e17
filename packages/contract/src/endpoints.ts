import { botSettingEndpoints } from './bot-settings.ts';
import { bulkEndpoints } from './bulk.ts';
import { cardEndpoints } from './cards.ts';
import { channelAccountEndpoints } from './channel-accounts.ts';
import { channelEndpoints } from './channels.ts';
import { connectorEndpoints } from './connectors.ts';
import { contactEndpoints } from './contacts.ts';
import { conversationEndpoints } from './conversations.ts';
import { draftEndpoints } from './drafts.ts';
import { fileEndpoints } from './files.ts';
import { flowEndpoints } from './flows.ts';
import { healthEndpoints } from './health.ts';
import { insightEndpoints } from './insight.ts';
import { knowledgeEndpoints } from './knowledge.ts';
import { mergeEndpoints } from './merges.ts';
import { messageEndpoints } from './messages.ts';
import { modelEndpoints } from './models.ts';
import { outsideDeskEndpoints } from './outside-desks.ts';
import { packEndpoints } from './packs.ts';
import { panelEndpoints } from './panels.ts';
import { peopleEndpoints } from './people.ts';
import { profileEndpoints } from './profiles.ts';
import { pushNoticeEndpoints } from './push-notices.ts';
import { regressionEndpoints } from './regression.ts';
import { replyEndpoints } from './replies.ts';
import { routingEndpoints } from './routing.ts';
import { scheduledEndpoints } from './scheduled.ts';
import { sensitiveWordEndpoints } from './sensitive-words.ts';
import { supervisionEndpoints } from './supervision.ts';
import { ticketEndpoints } from './tickets.ts';
import { translationEndpoints } from './translation.ts';
import { tryBotEndpoints } from './try-bot.ts';
import { viewEndpoints } from './views.ts';
import { widgetEndpoints } from './widget.ts';

/** Every route of the product; what is not here does not exist for clients, the OpenAPI document or the isolation tests. */
export const endpoints = {
  ...peopleEndpoints,
  ...channelEndpoints,
  ...channelAccountEndpoints,
  ...connectorEndpoints,
  ...contactEndpoints,
  ...cardEndpoints,
  ...mergeEndpoints,
  ...profileEndpoints,
  ...panelEndpoints,
  ...conversationEndpoints,
  ...viewEndpoints,
  ...bulkEndpoints,
  ...messageEndpoints,
  ...scheduledEndpoints,
  ...draftEndpoints,
  ...knowledgeEndpoints,
  ...replyEndpoints,
  ...modelEndpoints,
  ...insightEndpoints,
  ...flowEndpoints,
  ...routingEndpoints,
  ...outsideDeskEndpoints,
  ...sensitiveWordEndpoints,
  ...supervisionEndpoints,
  ...pushNoticeEndpoints,
  ...ticketEndpoints,
  ...translationEndpoints,
  ...tryBotEndpoints,
  ...regressionEndpoints,
  ...packEndpoints,
  ...botSettingEndpoints,
  ...fileEndpoints,
  ...healthEndpoints,
  ...widgetEndpoints,
} as const;
export type EndpointName = keyof typeof endpoints;
