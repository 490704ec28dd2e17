export { type FakeClock, fakeClock } from './fake-clock.ts';
export { type TestDatabase, testDatabase } from './test-database.ts';
export { type TestKernel, testKernel } from './test-kernel.ts';
