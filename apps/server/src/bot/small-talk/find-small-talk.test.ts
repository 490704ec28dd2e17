import { expect, test } from 'vitest';
import { findSmallTalk } from './find-small-talk.ts';

test.each([
  [
    'robot',
    [
      '你是机器人吗',
      '你是真人还是机器人？',
      '您是人工吗',
      '你是真人嗎',
      'are you a robot?',
      'Am I talking to a real person',
      'あなたはロボットですか',
      '人間ですか',
    ],
  ],
  ['name', ['你叫什么名字', '您是哪位', 'who are you', "what's your name?", 'あなたは誰ですか']],
  ['skills', ['你会做什么', 'What can you do?', '何ができますか']],
  ['joke', ['讲个笑话', '說個笑話吧', 'tell me a joke', 'ジョークを言って']],
  ['compliment', ['你真聪明', '好厉害呀', 'you are so helpful!', '賢いですね']],
  [
    'how-are-you',
    ['你好吗', 'how are you today?', 'お元気ですか', '工作忙不忙', '嗨机器人，今天辛苦吗', 'are you tired?'],
  ],
  ['affection', ['我爱你', 'i love you', '大好きです']],
  ['assent', ['对', '不是', 'yes', 'はい', '行，知道了', '明白了', 'ok got it', 'わかりました']],
  ['bored', ['好无聊啊', '陪我聊聊天', "I'm so bored", '暇です']],
  ['sad', ['我今天好难过', '刚分手……', 'I am so sad today', '今日は落ち込んでます']],
])('%s', (talk, texts) => {
  for (const text of texts) expect([text, findSmallTalk(text)]).toEqual([text, talk]);
});

test.each([
  '你好',
  '我要退货',
  '你们几点上班',
  '难过，耳机坏了',
  'sad that it broke, can I return it',
  '机器人吸不起来灰',
  '扫地机器人多少钱',
  'what can you do about my refund',
  'is this a good robot vacuum',
  '優秀な掃除機はどれですか',
])('“%s” is about something else', (text) => expect(findSmallTalk(text)).toBeUndefined());
