import type { BotTone, Locale } from '@parley/contract';

/** What a customer's feeling is met with. `worse`: it has been falling. */
export type FeelingKind = 'angry' | 'worse' | 'anxious' | 'disappointed' | 'pleased';

/** At least two a kind, so that the same is never said twice in a row. */
export type FeelingLines = Readonly<Record<FeelingKind, readonly [string, string, ...string[]]>>;

/** Short lines that stand before an answer; a language or a tone does not compile until it has them all. */
export const feelingLines: { readonly [L in Locale]: { readonly [T in BotTone]: FeelingLines } } = {
  'zh-CN': {
    warm: {
      angry: [
        '真的很抱歉让您这么生气，换作是我也会着急的。',
        '非常理解您的心情，这件事我陪您一起处理。',
        '让您受气了，实在对不起。',
      ],
      worse: ['抱歉，一来一回耽误您这么久。', '看得出来事情还没解决，我再认真帮您看看。'],
      anxious: ['您先别着急，我马上帮您看。', '我明白您担心，咱们一步一步来。'],
      disappointed: ['让您失望了，真的很抱歉。', '没能让您满意，我心里也过意不去。'],
      pleased: ['听您这么说真开心！', '谢谢您的认可！'],
    },
    plain: {
      angry: ['抱歉给您添麻烦了。', '理解您的心情，我来处理。'],
      worse: ['抱歉耽误您这么久。', '抱歉还没解决，我再看一下。'],
      anxious: ['请先别着急。', '我马上看。'],
      disappointed: ['抱歉让您失望了。', '抱歉没能让您满意。'],
      pleased: ['谢谢认可。', '很高兴您满意。'],
    },
    formal: {
      angry: ['对给您造成的不便，我们深表歉意。', '您反映的情况我们非常重视，谨此致歉。'],
      worse: ['占用您较长时间，谨致歉意。', '事情尚未妥善解决，我们深感抱歉。'],
      anxious: ['请您放心，我们立即为您核实。', '您的顾虑我们已了解，现在为您处理。'],
      disappointed: ['未能达到您的期望，我们深感抱歉。', '对此给您带来的失望，我们谨致歉意。'],
      pleased: ['感谢您的肯定。', '承蒙认可，不胜感谢。'],
    },
  },
  'zh-TW': {
    warm: {
      angry: [
        '真的很抱歉讓您這麼生氣，換作是我也會著急的。',
        '非常理解您的心情，這件事我陪您一起處理。',
        '讓您受氣了，實在對不起。',
      ],
      worse: ['抱歉，一來一回耽誤您這麼久。', '看得出來事情還沒解決，我再認真幫您看看。'],
      anxious: ['您先別著急，我馬上幫您看。', '我明白您擔心，我們一步一步來。'],
      disappointed: ['讓您失望了，真的很抱歉。', '沒能讓您滿意，我心裡也過意不去。'],
      pleased: ['聽您這麼說真開心！', '謝謝您的肯定！'],
    },
    plain: {
      angry: ['抱歉給您添麻煩了。', '理解您的心情，我來處理。'],
      worse: ['抱歉耽誤您這麼久。', '抱歉還沒解決，我再看一下。'],
      anxious: ['請先別著急。', '我馬上看。'],
      disappointed: ['抱歉讓您失望了。', '抱歉沒能讓您滿意。'],
      pleased: ['謝謝肯定。', '很高興您滿意。'],
    },
    formal: {
      angry: ['對給您造成的不便，我們深表歉意。', '您反映的情況我們非常重視，謹此致歉。'],
      worse: ['占用您較長時間，謹致歉意。', '事情尚未妥善解決，我們深感抱歉。'],
      anxious: ['請您放心，我們立即為您核實。', '您的顧慮我們已了解，現在為您處理。'],
      disappointed: ['未能達到您的期望，我們深感抱歉。', '對此給您帶來的失望，我們謹致歉意。'],
      pleased: ['感謝您的肯定。', '承蒙認可，不勝感謝。'],
    },
  },
  en: {
    warm: {
      angry: [
        'I am truly sorry. I would be upset too.',
        'I hear you, and I want to put this right with you.',
        'You have every reason to be annoyed, and I am sorry.',
      ],
      worse: [
        'I am sorry this is taking so long.',
        'I can see this is not solved yet; let me look at it carefully.',
      ],
      anxious: ['Let us look at this right away.', 'I understand the worry; we will take it step by step.'],
      disappointed: ['I am really sorry we let you down.', 'That is not how it should be, and I am sorry.'],
      pleased: ['That is lovely to hear!', 'Thank you, that makes my day!'],
    },
    plain: {
      angry: ['Sorry for the trouble.', 'I understand. I will deal with it.'],
      worse: ['Sorry this is taking so long.', 'Sorry it is not solved yet.'],
      anxious: ['I will look right away.', 'Understood, checking now.'],
      disappointed: ['Sorry to let you down.', 'Sorry this was not what you expected.'],
      pleased: ['Good to hear.', 'Thank you.'],
    },
    formal: {
      angry: [
        'Please accept our sincere apologies for the inconvenience.',
        'We take what you describe very seriously and apologise.',
      ],
      worse: ['We apologise for the time this has taken.', 'We regret that the matter is not settled yet.'],
      anxious: [
        'Please rest assured that this is being looked into now.',
        'Your concern is understood and is being attended to.',
      ],
      disappointed: [
        'We regret that we did not meet your expectations.',
        'Please accept our apologies for this disappointment.',
      ],
      pleased: ['Thank you for your kind words.', 'We are grateful for your appreciation.'],
    },
  },
  ja: {
    warm: {
      angry: [
        'お怒りはごもっともです。本当に申し訳ありません。',
        'お気持ち、よくわかります。一緒に解決させてください。',
        'ご不快な思いをさせてしまい、心からお詫びします。',
      ],
      worse: [
        '何度もやり取りをさせてしまい、申し訳ありません。',
        'まだ解決できておらず申し訳ありません。もう一度しっかり確認します。',
      ],
      anxious: [
        'ご心配ですよね。すぐに確認します。',
        'どうぞご安心ください。ひとつずつ確認していきましょう。',
      ],
      disappointed: [
        'がっかりさせてしまい、本当に申し訳ありません。',
        'ご期待に沿えず、申し訳ない気持ちでいっぱいです。',
      ],
      pleased: ['そう言っていただけて、とても嬉しいです！', 'ありがとうございます、励みになります！'],
    },
    plain: {
      angry: ['ご迷惑をおかけしてすみません。', 'お気持ちはわかります。対応します。'],
      worse: ['お時間がかかってすみません。', 'まだ解決できておらず、すみません。'],
      anxious: ['すぐに確認します。', 'ただいま確認します。'],
      disappointed: ['ご期待に沿えず、すみません。', '残念な思いをさせてしまい、すみません。'],
      pleased: ['ありがとうございます。', 'よかったです。'],
    },
    formal: {
      angry: [
        'ご迷惑をおかけしておりますこと、深くお詫び申し上げます。',
        'ご指摘の件、重く受け止めております。誠に申し訳ございません。',
      ],
      worse: [
        'お時間を頂戴しておりますこと、お詫び申し上げます。',
        '解決に至っておらず、誠に申し訳ございません。',
      ],
      anxious: [
        '直ちに確認いたしますので、ご安心くださいませ。',
        'ご懸念の点、承知いたしました。ただいま対応いたします。',
      ],
      disappointed: [
        'ご期待に添えず、誠に申し訳ございません。',
        '残念な思いをおかけし、深くお詫び申し上げます。',
      ],
      pleased: ['お褒めの言葉を賜り、誠にありがとうございます。', '温かいお言葉に感謝申し上げます。'],
    },
  },
};
