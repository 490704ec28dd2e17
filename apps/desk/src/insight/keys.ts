/** Under which keys the pages of this area keep what they have asked for. */
export const insightKey = (workspaceId: string) => ['insight', workspaceId] as const;
