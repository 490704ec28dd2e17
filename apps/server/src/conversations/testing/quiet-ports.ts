import type { ConversationPorts } from '../ports.ts';

/** What tests that are not about files and colleagues hand in. */
export const quietPorts: ConversationPorts = {
  agentNames: async () => new Map(),
  checkAttachments: async (_workspaceId, attachments) => [...attachments],
  findCallers: async () => [],
  copyFiles: async (_caller, attachments) => [...attachments],
  withdrawFiles: async () => {},
  serveFiles: async () => {},
};
