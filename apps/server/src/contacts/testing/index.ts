export { stageManyContacts } from './stage-many-contacts.ts';
export { agentOf, stageChannel, stageConversation, stageWorkspace } from './stage-workspace.ts';
