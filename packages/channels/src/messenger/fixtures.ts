import type { ChannelFixtures } from '../../testing/fixtures.ts';
import { metaFixtures, ownApp } from '../../testing/meta-fixtures.ts';

const settings = {
  accountId: '1234567890',
  accessToken: 'a-token-that-opens-nothing',
  appId: ownApp,
  appSecret: 'app-secret',

  verifyToken: 'verify-me-please',
  apiRoot: 'https://graph.facebook.com/v25.0',
};

export const fixtures: ChannelFixtures = {
  ...metaFixtures(settings, 'page', { messaging_type: 'RESPONSE' }),
  profile: {
    user: 'PSID',
    answers: [
      {
        url: '/v25.0/PSID?fields=first_name,last_name,profile_pic',
        answer: {
          json: { first_name: 'Lin', last_name: 'Na', profile_pic: 'https://faces.example/1', id: 'PSID' },
        },
      },
    ],
    is: { name: 'Lin Na', avatarUrl: 'https://faces.example/1' },
  },
};
