import type { FlowPack } from '../../../flows/index.ts';
import { cancelOrder } from './cancel-order.ts';
import { trackOrder } from './track-order.ts';

/** The service cases of the demo shop. */
export const shopFlows: readonly FlowPack[] = [trackOrder, cancelOrder];
