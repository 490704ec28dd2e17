export { answerOf, type FakeTools, fakeTools } from './fake-tools.ts';
export type { ChannelFixtures, ExpectedRequest, FixtureAnswer, FixtureCall } from './fixtures.ts';
