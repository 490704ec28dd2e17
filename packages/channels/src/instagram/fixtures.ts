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

const refreshed = {
  url: '/refresh_access_token',
  answer: { json: { access_token: settings.accessToken, expires_in: 5_184_000 } },
};
const { send, ...rest } = metaFixtures(settings, 'instagram', {});

export const fixtures: ChannelFixtures = {
  ...rest,
  profile: {
    user: 'IGSID',
    answers: [
      refreshed,
      {
        url: '/v25.0/IGSID?fields=name,username,profile_pic',
        answer: { json: { username: 'lin', profile_pic: 'https://faces.example/1', id: 'IGSID' } },
      },
    ],
    is: { name: 'lin', avatarUrl: 'https://faces.example/1' },
  },
  ...(send
    ? {
        send: {
          ...send,
          also: [...(send.also ?? []), refreshed],
        },
      }
    : {}),
};
