export * from './agent/index.ts';
export * from './socket.ts';
