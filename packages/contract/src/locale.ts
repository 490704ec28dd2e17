import { z } from 'zod';

/** The interface languages; a bot's answer is in one of these too. */
export const locales = ['zh-CN', 'zh-TW', 'en', 'ja'] as const;
export const locale = z.enum(locales);
export type Locale = z.infer<typeof locale>;

/** A language of people as BCP 47 writes it: language, script if need be, region if need be. */
export const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/, 'a language such as en, ja or zh-CN');
