export { analyze } from './analyze.ts';
export { type FakeClock, fakeClock } from './fake-clock.ts';
export { planOf } from './plan-of.ts';
export { type TestDatabase, testDatabase } from './test-database.ts';
export { type TestKernel, testKernel } from './test-kernel.ts';
