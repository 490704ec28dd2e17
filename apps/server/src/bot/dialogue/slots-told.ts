import type { Locale } from '@parley/contract';
import { beginFlow } from './hear-in-flow.ts';
import type { Said, Scene } from './scene.ts';

const nobody = { name: null, level: null, phone: null, email: null };

/** The slots of a flow that a message fills by itself, whoever says it and whatever was spoken of. */
export function slotsTold(flow: Omit<Parameters<typeof beginFlow>[0], 'begun'>, said: Said, locale: Locale) {
  const scene: Scene = { locale, proof: 'nobody', spokenOf: [], customer: nobody };
  return beginFlow({ ...flow, begun: 0 }, said, scene).slots;
}
