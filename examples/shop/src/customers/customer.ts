import type { Text } from '../kernel/language.ts';

export type Level = 'Silver' | 'Gold' | 'Platinum';

export interface Customer {
  readonly id: string;
  readonly name: string;
  readonly level: Level;
  readonly language: string;
  readonly phone?: string;
  readonly email?: string;
}

/** Gold and above return without reason for 15 days, others for 7. */
export const returnDaysOf: Record<Level, number> = { Silver: 7, Gold: 15, Platinum: 15 };

export const levelTexts: Record<Level, Text> = {
  Silver: { zh: '银卡', en: 'Silver' },
  Gold: { zh: '金卡', en: 'Gold' },
  Platinum: { zh: '白金卡', en: 'Platinum' },
};
