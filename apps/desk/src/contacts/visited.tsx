import type { ConversationState } from '@parley/contract';
import { Visit } from './visit.tsx';
import { Visits } from './visits.tsx';

/** Where the customer was when the conversation began, and on all their visits. */
export const Visited = ({ state }: { state: ConversationState }) => (
  <>
    <Visit state={state} />
    <Visits contactId={state.contactId} />
  </>
);
