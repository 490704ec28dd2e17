import type { TranslatorKind } from '@parley/contract';
import { deepl } from './deepl.ts';
import type { Dialect } from './dialect.ts';
import { libretranslate } from './libretranslate.ts';

/** How each kind of service is spoken to. */
export const dialects: { readonly [S in TranslatorKind]: Dialect } = { libretranslate, deepl };
export type { Dialect, Given } from './dialect.ts';
