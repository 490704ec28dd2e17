import { z } from 'zod';

/** The interface languages; a bot's answer is in one of these too. */
export const locales = ['zh-CN', 'zh-TW', 'en', 'ja'] as const;
export const locale = z.enum(locales);
export type Locale = z.infer<typeof locale>;
