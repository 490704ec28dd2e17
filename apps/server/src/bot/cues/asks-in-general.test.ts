import { expect, test } from 'vitest';
import { asksInGeneral, isOfTheirOwn } from './asks-in-general.ts';

test.each([
  '多久能到账',
  '最晚什么时候可以取消',
  '穿过的鞋可以退吗',
  '请问换货的运费谁承担',
  '我想问一下发票怎么开',
  '取消要不要收费',
  '退款規定是什麼',
  '没拆的可以退掉吗',
  '要是我不付尾款会怎样',
  '自己都合の返品の場合',
  '穿過的鞋可以退嗎',
  '最晚幾天內要申請',
  'until when may I cancel?',
  'can I return worn shoes?',
  'How long does a refund take',
  "I'd like to know what happens to the coupon",
  'is it possible to change the address later',
  'いつまでキャンセルできますか',
  '返品の送料はいくらですか',
  '履いた靴は返品できますか',
  '交換の手順を教えてください',
  'delivery fee?',
  'the usual opening hours?',
  'who pays if I send something back because it broke',
  '穿过的给退不给退',
  "how long have i got to send back a hoodie type thing i just don't vibe with?",
  'do i get the money back for a faulty one',
  'would I be allowed to swap sizes',
  'will I be charged if I return something',
  'what happens when I never got a parcel',
  'is there a way to add insurance afterwards',
  'who foots the bill for return postage',
  '按我的会员等级，多少天里面不想要都能退',
  '我这个级别，不喜欢的话能退吗',
  'at my level, how long do I have to bring things back',
  'how many days do I have to return a lamp with my membership',
  '私の会員ランクだと何日以内なら返品できますか',
])('“%s” asks what holds for everybody', (text) => {
  expect(asksInGeneral(text)).toBe(true);
});

test.each([
  '取消订单',
  '我要取消订单',
  '帮我把地址改一下可以吗',
  '能不能帮我取消',
  '我的退款多久能到账',
  '这单还能取消吗',
  '刚才那个怎么退',
  '今天买的什么时候到',
  '幫我取消訂單',
  '我的包裹什麼時候到',
  '這單可以退嗎',
  'cancel my order',
  'can you cancel it for me?',
  'when will my parcel arrive',
  'I want to return something',
  'could I cancel that one',
  'can I return what I bought',
  'when will I get it, I paid on Monday',
  '注文をキャンセルしたい',
  '返品をお願いできますか',
  '私の荷物はいつ届きますか',
  '昨日買った靴は返品できますか',
  'return it?',
  'cancel my parcel?',
  '这件不想要了，退一下',
  'I have to return it',
  '你好',
  '',
])('“%s” does not', (text) => {
  expect(asksInGeneral(text)).toBe(false);
});

test.each(['where is my vase', '我买的花瓶', '那单到了没', '先日買った花瓶'])(
  '“%s” is about their own',
  (text) => expect(isOfTheirOwn(text)).toBe(true),
);
test.each(['how much is a vase', '花瓶多少钱', '花瓶はいくらですか'])('“%s” is about nobody’s own', (text) =>
  expect(isOfTheirOwn(text)).toBe(false),
);
