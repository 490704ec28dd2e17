/** The priorities by their place, from 0. */
export const priorityNames = ['normal', 'raised', 'high', 'urgent'] as const;
export const priorityName = (priority: number) => priorityNames[priority] ?? 'urgent';
