import type { Slot } from '@parley/contract';

/** How somebody says that something does not fit or please them, and is not faulty for it; one row a language. */
const fittingIll = [
  '太紧|太松|太大|太小|太长|太短|太肥|太瘦|太宽|太窄|太重|太厚|太薄|太素|太艳|有点紧|有点松|有点大|有点小|有点长|有点短|有点肥|有点瘦|有点勒|有点重|有点厚|偏紧|偏松|偏大|偏小|偏长|偏短|大了|小了|紧了|松了|长了|短了|肥了|瘦了|宽了|太勒|很勒|勒得|勒肩|勒脖|挤脚|磨脚|不舒服|显胖|显黑|显老|穿不下|塞不进|不搭|不太合适|不太合身|不太喜欢|没那么喜欢|不称心|不满意|看不上|没看上|不想留|不太想要|没用上|改主意|改变主意|改了主意|冲动|买重|重复买|重复下单|有更便宜|没原因|没啥原因|单纯不想|着心地',
  "too tight|too loose|too long|too short|too wide|too narrow|too heavy|too large|too thick|bit tight|bit loose|bit long|bit short|bit big|bit small|bit snug|bit large|snug|uncomfortable|does not fit|doesnt fit|didn't fit|didnt fit|don't fit|dont fit|not fit|wrong fit|does not suit|doesnt suit|dont like|didn't like|didnt like|not a fan|dont want|do not want|dont need|do not need|no longer need|no longer want|nothing wrong|no defect|no fault|works fine|never wear|don't wear|never use|don't use|no use for|looks awful|looks terrible|looks ridiculous|look awful|look terrible|look ridiculous|hate it|hates it|doesn't like|does not like|second thoughts|already have one|already got one|not for me|not my colour|not my size|fits badly|too itchy|too scratchy|too baggy|too bulky|too warm|not flattering|just not me|not my thing|not my cup of tea|not keen on|not in love with|not feeling it|suits me badly|not happy with|not what i expected|not as i expected|regret|bought too many|ordered too many|by mistake",
  'きつい|きつかった|きつく|ゆるい|ゆるかった|緩い|大きい|大きかった|大きすぎ|小さい|小さかった|小さすぎ|長すぎ|短すぎ|重すぎ|似合わな|合わな|気が変わ|いらない|要らな|不要です|好きではな|好きじゃな|期待と違',
].flatMap((row) => row.split('|'));

/** How somebody says that something is broken. */
const broken =
  "ripped|pilling|pills like|bobbling|bobbles|sheds|fading|faded|buttons fell|zip broke|zip stuck|zip is stuck|a rip|a tear|a hole|holes|cracked|a crack|snapped|has split|split open|leaks|leaking|scratched|scratches|dented|a dent|stain|stained|loose thread|came apart|coming apart|fell apart|falling apart|came off|fell off|coming off|fell to bits|come undone|came undone|frayed|unravelling|chipped|peeling|flawed|a flaw|a fault|a dud|busted|kaput|burst|warped|dead on arrival|mouldy|won't turn on|won't switch on|won't charge|won't start|doesn't work|does not work|doesn't turn on|not working|no longer works|gave out|packed up|shattered|smashed".split(
    '|',
  );

/** Why something is sent back: what the rules tell apart. */
export const reasonSlot: Slot = {
  ...{ name: 'reason', kind: 'choice' },
  ask: {
    'zh-CN': '是因为什么呢？不喜欢、不合适，还是商品有质量问题？',
    'zh-TW': '是因為什麼呢？不喜歡、不合適，還是商品有品質問題？',
    en: 'What is the reason: it does not suit you, or is there something wrong with it?',
    ja: '理由をお聞かせください。お気に召さなかった、または品質に問題がありましたか。',
  },
  askAgain: {
    'zh-CN': '请选一个最接近的原因，我好按对应的规则办理。',
    'zh-TW': '請選一個最接近的原因，我好按對應的規則辦理。',
    en: 'Please pick the reason that comes closest, as different rules apply.',
    ja: '適用される条件が異なるため、最も近い理由をお選びください。',
  },
  options: [
    {
      value: 'no-reason',
      label: {
        'zh-CN': '不喜欢或不合适（无理由）',
        'zh-TW': '不喜歡或不合適（無理由）',
        en: 'It does not suit me (no reason)',
        ja: '気に入らない・合わない（お客様都合）',
      },
      also: [
        ...[
          '不喜欢',
          '不想要',
          '不合适',
          '不合身',
          '无理由退',
          '没理由',
          '没什么理由',
          '买多了',
          '拍错',
          '买错',
        ],
        ...[
          '后悔',
          '不是我要的感觉',
          '跟想象的不一样',
          '和想的不一样',
          '不是我的风格',
          '用不上',
          '用不着',
          '不需要',
          '不好看',
          '穿不了',
          '不适合',
        ],
        ...['no reason', "don't like", 'do not like', "doesn't fit", "doesn't suit", "don't need"],
        ...[
          'changed my mind',
          'too big',
          'too small',
          "don't want",
          'not my style',
          'not what i imagined',
          'not to my taste',
          '気に入らない',
          '好みではな',
          '好みじゃな',
          '好みに合わ',
          'イメージと違',
          '思っていたのと違',
          '気に入りません',
          'サイズが合わない',
          '似合わない',
          'いらなく',
          '不要にな',
          '間違えて買',
        ],
        ...fittingIll,
      ],
    },
    {
      value: 'quality',
      label: { 'zh-CN': '质量问题', 'zh-TW': '品質問題', en: 'It is faulty', ja: '品質の問題' },
      also: [
        ...[
          '质量',
          '品质',
          '坏了',
          '坏的',
          '破了',
          '破损',
          '破洞',
          '瑕疵',
          '开线',
          '脱线',
          '掉色',
          '开胶',
          '裂',
        ],
        ...['划痕', '故障', '不能用', '用不了', '开不了机', '充不进电', '漏水', '异响', '毛病', '次品'],
        ...['faulty', 'defect', 'defective', 'broken', 'damaged', 'torn', 'quality', 'stopped working'],
        ...broken,
        ...['品質', '不良', '壊れ', '破れ', '傷', '動かない', '故障', '欠陥'],
      ],
    },
    {
      value: 'wrong',
      label: {
        'zh-CN': '发错或少发了',
        'zh-TW': '寄錯或少寄了',
        en: 'Wrong item or something missing',
        ja: '違う商品・不足',
      },
      also: [
        ...['发错', '少发', '漏发', '寄错', '少寄', '缺件', '不是我买的'],
        ...['wrong item', 'wrong product', 'missing', 'not what i ordered'],
        ...['違う商品', '間違った商品', '足りない', '入っていない'],
      ],
    },
  ],
};
