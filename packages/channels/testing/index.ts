export { answerOf, type FakeTools, fakeTools } from './fake-tools.ts';
export type { ChannelFixtures, ExpectedRequest, FixtureAnswer, FixtureCall } from './fixtures.ts';
export { listFixtures } from './list-fixtures.ts';
