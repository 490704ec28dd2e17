import type { ChannelFixtures, FixtureCall } from '../../testing/fixtures.ts';
import { film, paper, picture } from '../../testing/samples.ts';

const settings = {
  token: '123456:abcdefghijklmnopqrstuvwxyz-ABCDEFGH',
  hookSecret: 'a-secret-that-only-the-vendor-knows',
  apiRoot: 'https://api.telegram.org',
};
const nowMs = 1_785_000_000_000;
const api = `/bot${settings.token}`;

const sign = (body: string): FixtureCall => ({
  headers: { 'x-telegram-bot-api-secret-token': settings.hookSecret },
  body,
});
const from = { id: 1111111, is_bot: false, first_name: 'Tan', last_name: 'Wei', language_code: 'en' };
const chat = { id: 1111111, type: 'private' };
const update = (inside: object) =>
  JSON.stringify({
    update_id: 10000,
    message: { message_id: 1365, date: 1441645532, from, chat, ...inside },
  });
const seen = {
  kind: 'message',
  from: { user: '1111111', name: 'Tan Wei', locale: 'en' },
  vendorId: '1111111:1365',
  atMs: 1_441_645_532_000,
} as const;

export const fixtures: ChannelFixtures = {
  settings,
  nowMs,
  hook: {
    sign,
    bodyOf: (number) =>
      JSON.stringify({
        update_id: number,
        message: { message_id: number, date: 1441645532, from, chat, text: 'hi' },
      }),
    says: ({ user, number, text, atMs }) =>
      JSON.stringify({
        update_id: number,
        message: {
          message_id: number,
          date: Math.floor(atMs / 1000),
          from: { ...from, id: user },
          chat: { ...chat, id: user },
          text,
        },
      }),
    // The vendor signs nothing but that it is the vendor.
    unsigned: { body: 'all' },
  },
  means: [
    { name: 'text', body: update({ text: '你好 😀' }), inbound: [{ ...seen, content: { text: '你好 😀' } }] },
    {
      name: 'an answer to a message',
      body: update({ text: 'yes', reply_to_message: { message_id: 1360, chat } }),
      inbound: [{ ...seen, content: { text: 'yes' }, replyTo: '1111111:1360' }],
    },
    {
      name: 'a picture of an album, the largest of its sizes',
      body: update({
        caption: 'broken',
        media_group_id: 'g1',
        photo: [
          { file_id: 'small', file_size: 10, width: 9, height: 9 },
          { file_id: 'large', file_size: 999, width: 90, height: 90 },
        ],
      }),
      inbound: [
        {
          ...seen,
          content: {
            media: [{ kind: 'image', id: 'large', sizeBytes: 999, type: 'image/jpeg' }],
            text: 'broken',
          },
          group: 'g1',
        },
      ],
    },
    {
      name: 'their own number, which the vendor has verified',
      body: update({ contact: { phone_number: '8613700003333', first_name: 'Tan', user_id: 1111111 } }),
      inbound: [
        { ...seen, from: { ...seen.from, phone: '+8613700003333' }, content: { text: 'Tan 8613700003333' } },
      ],
    },
    {
      name: 'the number of somebody else, which proves nothing',
      body: update({ contact: { phone_number: '8613700003333', first_name: 'Li', user_id: 2222222 } }),
      inbound: [{ ...seen, content: { text: 'Li 8613700003333' } }],
    },
    {
      name: 'a voice message',
      body: update({ voice: { file_id: 'v', duration: 3, mime_type: 'audio/ogg', file_size: 5 } }),
      inbound: [
        {
          ...seen,
          content: { media: [{ kind: 'audio', id: 'v', type: 'audio/ogg', sizeBytes: 5, durationMs: 3000 }] },
        },
      ],
    },
    {
      name: 'a film without sound, which is told as a document too',
      body: update({ animation: { file_id: 'a' }, document: { file_id: 'a', file_name: 'a.mp4' } }),
      inbound: [{ ...seen, content: { media: [{ kind: 'video', id: 'a' }] } }],
    },
    {
      name: 'a place',
      body: update({ location: { latitude: 1.35, longitude: 103.8 } }),
      inbound: [{ ...seen, content: { location: { latitude: 1.35, longitude: 103.8 } } }],
    },
    {
      name: 'words in a group',
      body: update({ text: 'hi', chat: { id: -1001234567890123, type: 'supergroup' } }),
      inbound: [
        {
          ...seen,
          thread: { id: '-1001234567890123' },
          vendorId: '-1001234567890123:1365',
          content: { text: 'hi' },
        },
      ],
    },
    {
      name: 'a change of words',
      body: JSON.stringify({
        update_id: 2,
        edited_message: { message_id: 1365, date: 1, edit_date: 1441645540, from, chat, text: 'new' },
      }),
      inbound: [
        { kind: 'edited', vendorId: '1111111:1365', atMs: 1_441_645_540_000, text: 'new', from: seen.from },
      ],
    },
    {
      name: 'a tapped button',
      body: JSON.stringify({
        update_id: 3,
        callback_query: {
          id: 'q',
          from,
          data: 'Return it',
          message: { message_id: 9, date: 1441645532, chat },
        },
      }),
      key: '3',
      inbound: [
        { kind: 'tapped', from: seen.from, vendorId: '3', atMs: 1_441_645_532_000, say: 'Return it' },
      ],
    },
    {
      name: 'somebody who blocks the bot',
      body: JSON.stringify({
        update_id: 4,
        my_chat_member: { from, chat, date: 1441645532, new_chat_member: { status: 'kicked' } },
      }),
      inbound: [{ kind: 'left', user: '1111111', atMs: 1_441_645_532_000 }],
    },
  ],
  strange: [update({ gift_of_tomorrow: {} }), JSON.stringify({ update_id: 5, poll_of_tomorrow: {} })],
  profile: {
    user: '1111111',
    answers: [
      {
        url: `${api}/getUserProfilePhotos`,
        answer: {
          json: {
            ok: true,
            result: {
              total_count: 3,
              photos: [
                [
                  { file_id: 'face-s', file_unique_id: 's', width: 100, height: 100 },
                  { file_id: 'face-m', file_unique_id: 'm', width: 320, height: 320 },
                  { file_id: 'face-l', file_unique_id: 'l', width: 640, height: 640 },
                ],
              ],
            },
          },
        },
      },
    ],
    is: { avatarId: 'face-m' },
    bare: { json: { ok: true, result: { total_count: 0, photos: [] } } },
  },
  send: {
    accepts: { json: { ok: true, result: { message_id: 77, chat: { id: 1111111 } } } },
    parts: [
      {
        part: { kind: 'text', text: 'hello' },
        requests: [{ url: `${api}/sendMessage`, json: { chat_id: 'thread-1', text: 'hello' } }],
        sent: { kind: 'sent', vendorId: '1111111:77' },
      },
      {
        part: { kind: 'link', url: 'https://x.example/', title: 'Guide' },
        requests: [
          { url: `${api}/sendMessage`, json: { chat_id: 'thread-1', text: 'Guide\nhttps://x.example/' } },
        ],
      },
      {
        part: {
          kind: 'buttons',
          buttons: [
            { does: 'say', label: '退', say: '退货'.repeat(20) },
            { does: 'open', label: 'Shop', url: 'https://x.example/' },
          ],
        },
        requests: [
          {
            url: `${api}/sendMessage`,
            json: {
              chat_id: 'thread-1',
              text: '1. 退\n2. Shop',
              reply_markup: {
                inline_keyboard: [
                  [{ text: '退', callback_data: `${'退货'.repeat(10)}退` }],
                  [{ text: 'Shop', url: 'https://x.example/' }],
                ],
              },
            },
          },
        ],
      },
      { part: { kind: 'image', file: picture }, requests: [{ url: `${api}/sendPhoto` }] },
      {
        part: { kind: 'video', file: film },
        requests: [{ url: `${api}/sendVideo` }],
      },
      {
        part: { kind: 'file', file: paper },
        requests: [{ url: `${api}/sendDocument` }],
      },
    ],
    refusals: [
      { name: 'a dead token', answer: no(401, 'Unauthorized'), class: 'auth' },
      { name: 'a block', answer: no(403, 'Forbidden: bot was blocked by the user'), class: 'recipient-gone' },
      { name: 'nobody there', answer: no(400, 'Bad Request: chat not found'), class: 'recipient-gone' },
      { name: 'no right in the group', answer: no(403, 'Forbidden: not enough rights'), class: 'permission' },
      { name: 'too long', answer: no(400, 'Bad Request: message is too long'), class: 'content' },
      {
        name: 'too fast',
        answer: {
          status: 429,
          json: {
            ok: false,
            error_code: 429,
            description: 'Too Many Requests',
            parameters: { retry_after: 5 },
          },
        },
        class: 'rate',
      },
      { name: 'a broken server', answer: { status: 502, text: 'bad gateway' }, class: 'transient' },
    ],
  },
};

function no(status: number, description: string) {
  return { status, json: { ok: false, error_code: status, description } };
}
