import { expect, test } from 'vitest';
import { makeZip } from '../../knowledge/testing/index.ts';
import { mineTalks } from './mine-talks.ts';
import { readTalkJson, readTalkRows, readTalkText } from './read-talks.ts';

const nowMs = Date.UTC(2026, 10, 21);
const mine = (lines: Parameters<typeof mineTalks>[0]) => mineTalks(lines, nowMs);
const asked = (mining: ReturnType<typeof mine>) =>
  mining.mined.map(({ asked: label, times }) => [label, times]);

test('a sheet is read by the names of its columns, in any order and language', () => {
  const { lines, errors } = readTalkRows([
    ['时间', '内容', '角色', '会话ID'],
    ['10:00', '预售商品能用券吗', '客户', '1'],
    ['10:01', '预售商品可以用店铺券，不能用品类券。', '客服', '1'],
    ['', '', '', ''],
  ]);
  expect(errors).toEqual([]);
  expect(lines).toEqual([
    { talk: '1', speaker: '客户', text: '预售商品能用券吗' },
    { talk: '1', speaker: '客服', text: '预售商品可以用店铺券，不能用品类券。' },
  ]);
});

test('a wrong row is told by its number', () => {
  expect(readTalkRows([['speaker'], ['x']]).errors).toEqual([
    { row: 1, problem: expect.stringMatching(/^\[column-missing:text\] the column text is missing/) },
  ]);
  expect(
    readTalkRows([
      ['speaker', 'text'],
      ['a', 'hi'],
      ['', 'nobody says this'],
    ]).errors,
  ).toEqual([{ row: 3, problem: '[speaker:] nobody is named who says this' }]);
  expect(readTalkText('no name here\nMia: hi').errors).toMatchObject([{ row: 1 }]);
  expect(readTalkJson('{').errors).toMatchObject([
    { row: 1, problem: expect.stringMatching(/JSON is damaged/) },
  ]);
});

test.each([
  [
    '[{"id":"a","messages":[{"role":"user","content":"Do you ship abroad?"},{"role":"agent","content":"We ship to 20 countries."}]}]',
  ],
  [
    '{"conversations":[{"id":7,"messages":[{"from":"customer","text":"Do you ship abroad?"},{"from":"Mia","text":"We ship to 20 countries."}]}]}',
  ],
  [
    '[{"session":"a","sender":"user","message":"Do you ship abroad?"},{"session":"a","sender":"agent","message":"We ship to 20 countries."}]',
  ],
])('JSON is read as programs write it: %s', (text) => {
  const { lines, errors } = readTalkJson(text);
  expect(errors).toEqual([]);
  expect(mine(lines).mined).toMatchObject([
    { asked: 'Do you ship abroad?', answer: 'We ship to 20 countries.' },
  ]);
});

test('a text is read whether the name stands before the words or above them', () => {
  const plain = readTalkText(
    '客户：可以货到付款吗\n客服：不支持货到付款，\n请在线支付。\n\n\n客户：能开专票吗\n客服：可以开增值税专用发票。',
  );
  expect(new Set(plain.lines.map(({ talk }) => talk)).size).toBe(2);
  expect(plain.lines[1]?.text).toBe('不支持货到付款，\n请在线支付。');
  const above = readTalkText(
    '林晓 2026-11-01 10:00:01\n可以货到付款吗\n\n云杉旗舰店 2026-11-01 10:00:30\n不支持货到付款，请在线支付。',
  );
  expect(above.errors).toEqual([]);
  expect(above.lines.map(({ speaker }) => speaker)).toEqual(['林晓', '云杉旗舰店']);
});

test('the same question of several customers is one, counted, with the answer that most of them were given', () => {
  const talk = (name: string, question: string, answer: string, at: string) => [
    { talk: at, speaker: name, text: question },
    { talk: at, speaker: 'Mia', text: answer },
  ];
  const mining = mine([
    ...talk(
      'Ann',
      'Can I pay with two gift cards?',
      'Up to three gift cards can be used for one order.',
      '1',
    ),
    ...talk('Bob', 'can I pay with two gift cards', 'Up to three gift cards can be used for one order.', '2'),
    ...talk(
      'Cid',
      'Can I pay with two gift cards please?',
      'I am not sure about gift cards at all, sorry.',
      '3',
    ),
    ...talk(
      'Dee',
      'How long is the warranty of the vacuum?',
      'The warranty of the vacuum is two years.',
      '4',
    ),
  ]);
  expect(mining).toMatchObject({ talks: 4, lines: 8 });
  expect(mining.mined[0]).toMatchObject({
    times: 3,
    answer: 'Up to three gift cards can be used for one order.',
  });
  expect(mining.mined[1]).toMatchObject({ times: 1 });
});

test('a robot teaches nothing, nor does a greeting, and personal data is masked', () => {
  const mining = mine([
    { talk: '1', speaker: '客户', text: '你好' },
    { talk: '1', speaker: '机器人', text: '您好，请问有什么可以帮您的吗，我是智能助手' },
    { talk: '1', speaker: '林晓', text: '我是林晓，电话 13800138000，保价怎么申请' },
    { talk: '1', speaker: '客服', text: '林晓您好，在订单详情页点“价格保护”就可以申请了。' },
  ]);
  expect(asked(mining)).toHaveLength(1);
  expect(JSON.stringify(mining)).not.toMatch(/13800138000|林晓/);
});

test('a workbook is no text', () => {
  expect(readTalkText(makeZip({ a: 'b' }).toString('latin1')).lines).toEqual([]);
});

test('a question is proposed with an answer that was given to it, not to another one of its kind', () => {
  const given = [
    ...[
      ['水壶', '这款可以加购，十元一个'],
      ['水壶', '备注一下就行'],
      ['水壶', '下单页勾选包装服务'],
    ],
    ...[
      ['尿裤', '没有礼盒，只有袋装'],
      ['尿裤', '没有礼盒，只有袋装。'],
    ],
  ];
  const lines = given.flatMap(([thing, answer], at) => [
    { talk: `${at}`, speaker: '客户', text: `${thing}有没有礼盒装` },
    { talk: `${at}`, speaker: '客服', text: `您好，${thing}${answer}` },
  ]);
  const { mined } = mine(lines);
  expect(mined.length).toBeGreaterThan(0);
  for (const { asked: question, answer } of mined) expect(answer).toContain(question.slice(0, 2));
});
