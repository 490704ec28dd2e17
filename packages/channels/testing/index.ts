export { answerOf, type FakeTools, fakeTools } from './fake-tools.ts';
export type { ChannelFixtures, ExpectedRequest, FixtureAnswer, FixtureCall, SaidWords } from './fixtures.ts';
export { listFixtures } from './list-fixtures.ts';
export { dovecot, type MailLogin, type MailServer, startDovecot } from './mail/dovecot.ts';
