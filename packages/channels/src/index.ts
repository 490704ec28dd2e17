export { tryBigJson } from '../transport/big-json.ts';
export * from './capabilities.ts';
export * from './channel.ts';
export * from './fields.ts';
export { channelKinds, loadChannel, loadChannels } from './folders.ts';
export * from './hook.ts';
export * from './inbound.ts';
export * from './outbound.ts';
export * from './words.ts';
