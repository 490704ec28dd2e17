import type { ChannelFixtures } from '../../testing/fixtures.ts';
import { metaFixtures, ownApp } from '../../testing/meta-fixtures.ts';

const settings = {
  accountId: '1234567890',
  accessToken: 'a-token-that-opens-nothing',
  appId: ownApp,
  appSecret: 'app-secret',
  otherSecret: '',
  verifyToken: 'verify-me-please',
  apiRoot: 'https://graph.instagram.com/v25.0',
};

export const fixtures: ChannelFixtures = metaFixtures(settings, 'instagram', {});
