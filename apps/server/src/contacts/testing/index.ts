export { agentOf, stageChannel, stageConversation, stageWorkspace } from './stage-workspace.ts';
