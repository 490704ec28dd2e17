/** The text as a LIKE pattern that finds it anywhere and takes it literally. */
export const searchPattern = (text: string): string => `%${text.trim().replace(/[\\%_]/g, '\\$&')}%`;
