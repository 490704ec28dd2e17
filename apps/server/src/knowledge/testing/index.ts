export { buildWorker } from './build-worker.ts';
export { makeZip } from './make-zip.ts';
export { type Desk, openDesk } from './open-desk.ts';
export { type Shop, stageShop } from './stage-shop.ts';
