import type { FlowPack } from '../../../flows/index.ts';

/** Whoever cannot get in without a number they have lost needs a person to tell who they are. */
export const lostNumber: FlowPack = {
  name: 'lost_number',
  definition: {
    title: {
      'zh-CN': '手机号没了，登不上账号',
      'zh-TW': '手機號沒了，登不上帳號',
      en: 'Locked out without my number',
      ja: '番号が変わってログインできない',
    },
    zone: 'Asia/Shanghai',
    names: [],
    phrases: {
      'zh-CN': [
        ...[
          '我旧号码停了，现在登不进去，帮我处理',
          '我手机卡丢了收不到验证码，帮我找回账号',
          '我的号注销了，账号进不去',
        ],
        ...['验证码发到老号上，我收不到了', '我换号了登不上，怎么证明是我', '那个号早就不是我的了，登不了'],
        ...[
          '原来的手机号没了，帮我把账号弄回来',
          '我号码被收回了，麻烦人工帮我改绑',
          '旧号已经给别人用了，我登不上去咋办',
        ],
        ...[
          '我的手机号停机进不了账户，帮忙核实一下',
          '号没了，验证码我收不着',
          '帮我换绑新手机号，旧的收不到短信',
        ],
      ],
      'zh-TW': ['我的舊門號停了，登不進去帳號', '收不到驗證碼，舊手機號沒了，幫我處理'],
      en: [
        ...[
          'i lost my old number and cannot get into my account',
          'my sim is gone so the code never reaches me, help me in',
        ],
        ...[
          'the code goes to a number i no longer have',
          'i changed my phone number and now i am locked out',
        ],
        ...[
          'my old number was cancelled, get me back into my account',
          'cannot sign in, the text goes to my dead number',
        ],
        ...[
          'please switch my account to my new number, the old one is gone',
          'somebody else has my old number now and i cannot log in',
        ],
        ...[
          'my number is disconnected and your code goes there',
          'new number, old one gone, no way to log in',
        ],
      ],
      ja: [
        ...[
          '番号を変えたのでコードが届かずログインできません、助けてください',
          '前の携帯番号はもう使えなくて入れません',
          '新しい携帯番号なのでコードが受け取れず困っています',
          '前の携帯をなくして認証できません、助けて',
        ],
        ...['電話番号が変わって認証コードを受け取れません', '古い番号を解約したのでアカウントに入れない'],
        ...['番号をなくしてログインできないので手続きしてほしい'],
      ],
    },
    slots: [],
    start: 'person',
    nodes: [
      {
        ...{
          key: 'person',
          kind: 'hand-over',
          note: 'locked out: the old number is gone, identity to be checked',
        },
        words: {
          'zh-CN': '原手机号无法使用时，需要人工客服核实您的身份后处理。正在为您转接，请稍候。',
          'zh-TW': '原手機號無法使用時，需要真人客服核實您的身分後處理。正在為您轉接，請稍候。',
          en: 'Without your old number a person has to check who you are. I am passing you on, one moment please.',
          ja: '登録の電話番号が使えない場合は、担当者がご本人確認のうえ対応いたします。おつなぎしますので少々お待ちください。',
        },
      },
    ],
  },
};
