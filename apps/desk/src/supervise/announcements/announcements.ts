export const announcementsKey = (workspaceId: string) => ['announcements', workspaceId] as const;
