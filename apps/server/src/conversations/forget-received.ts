import type { Kernel } from '../kernel/kernel.ts';
import { deleteReceived } from './log/store.ts';

/** Vendors deliver again for days, not for weeks; the promise is eight days. */
const keptDays = 10;
const hour = 3600;

/** Forgets the vendors' ids of deliveries that cannot come again. */
export function forgetReceived(kernel: Kernel): void {
  kernel.jobs.every(hour, 'forget-received', () => deleteReceived(kernel.database.system, keptDays));
}
