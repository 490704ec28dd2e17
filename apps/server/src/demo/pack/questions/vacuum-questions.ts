import type { PackTopic } from '../pack.ts';
import { asSteps } from './rich.ts';

export const vacuumQuestions: readonly PackTopic[] = [
  {
    key: 'vacuum-e01',
    category: '扫地机器人',
    zh: {
      questions: [
        '扫地机器人E01',
        '扫地机报E01是什么意思',
        'E01怎么解决',
        '尘盒没装好',
        '提示尘盒缺失',
        '机器人屏幕出来E01',
        '显示E01',
      ],
      ...asSteps(
        'E01 表示没有装尘盒，请装好尘盒后重新启动。',
        'E01 尘盒缺失',
        '装上尘盒',
        '推到位',
        '重新启动',
      ),
    },
    en: {
      questions: [
        'Robot vacuum shows E01',
        'What does E01 mean',
        'How do I fix E01',
        'Dustbin missing error',
        'It says E01',
        'E01 on the display',
      ],
      ...asSteps(
        'E01: the dustbin is missing. Please put it in and start again.',
        'E01 dustbin missing',
        'Put the dustbin in',
        'Start again',
      ),
    },
    ja: {
      questions: [
        'ロボット掃除機に E01 と出ます',
        'E01 は何のエラーですか',
        'ダストボックスのエラーが出ます',
        'E01 の直し方を教えてください',
      ],
      answer: 'E01 はダストボックスが取り付けられていない状態です。取り付けてからもう一度起動してください。',
    },
    related: ['vacuum-error-codes', 'vacuum-e02'],
  },
  {
    key: 'vacuum-e02',
    category: '扫地机器人',
    zh: {
      questions: [
        '扫地机器人E02',
        'E02错误怎么办',
        '扫地机轮子卡住了',
        '轮子不转报错E02',
        '轮子缠了头发',
        '屏幕上是E02不走了',
        '显示E02',
      ],
      ...asSteps(
        'E02 表示轮子被卡住。请把机器翻过来，清除缠绕的头发后再启动。',
        'E02 轮子卡住',
        '把机器翻过来',
        '清除缠绕的头发',
        '重新启动',
      ),
    },
    en: {
      questions: [
        'Robot vacuum error E02',
        'What is E02',
        'The wheels are stuck',
        'Hair in the wheels of my vacuum',
        'It says E02 and does not move',
        'E02 on the display',
      ],
      ...asSteps(
        'E02: the wheels are stuck. Turn it over and remove the hair.',
        'E02 wheels stuck',
        'Turn it over',
        'Remove the hair',
      ),
    },
    ja: {
      questions: [
        'ロボット掃除機に E02 と出ます',
        'E02 は何のエラーですか',
        '車輪が動きません',
        '掃除機の車輪に髪の毛が絡みました',
      ],
      ...asSteps(
        'E02 は車輪の引っかかりです。本体を裏返し、髪の毛を取り除いてください。',
        'E02 車輪の引っかかり',
        '本体を裏返す',
        '髪の毛を取り除く',
      ),
    },
    related: ['vacuum-error-codes', 'vacuum-e09'],
  },
  {
    key: 'vacuum-e03',
    category: '扫地机器人',
    zh: {
      questions: [
        '扫地机器人E03',
        'E03是什么故障',
        '扫地机电池太烫',
        '扫地机过热怎么办',
        '报E03停机了',
        '显示E03怎么办',
        '屏幕跳出E03',
      ],
      ...asSteps(
        'E03 表示电池温度过高，请让机器冷却 30 分钟后再使用。',
        'E03 电池过热',
        '停止使用',
        '冷却 30 分钟',
        '重新启动',
      ),
    },
    en: {
      questions: [
        'Robot vacuum error E03',
        'What is E03',
        'The vacuum battery is too hot',
        'My robot vacuum overheats',
        'It says E03',
        'E03 on the display, help',
      ],
      ...asSteps(
        'E03: the battery is too hot. Let it cool for 30 minutes.',
        'E03 battery too hot',
        'Stop it',
        'Let it cool for 30 minutes',
      ),
    },
    ja: {
      questions: [
        'ロボット掃除機に E03 と出ます',
        'E03 は何のエラーですか',
        '掃除機のバッテリーが熱い',
        '掃除機が過熱しました',
      ],
      ...asSteps(
        'E03 はバッテリーの過熱です。30 分冷ましてください。',
        'E03 バッテリー過熱',
        '使用をやめる',
        '30 分冷ます',
      ),
    },
    related: ['vacuum-error-codes', 'warranty-battery'],
  },
  {
    key: 'vacuum-e05',
    category: '扫地机器人',
    zh: {
      questions: [
        '扫地机器人E05',
        'E05怎么处理',
        '扫地机地图丢了',
        '地图丢失怎么重建',
        '扫地机找不到地图',
        'S1地图没了',
        '机器人地图不见了',
        '代码显示E05',
        '屏幕上E05',
      ],
      answer: 'E05 表示地图丢失，请长按 Home 键 5 秒。',
    },
    en: {
      questions: [
        'Robot vacuum shows E05',
        'What does E05 mean',
        'The vacuum lost its map',
        'Map lost, how do I reset it',
        'It says E05',
        'The display shows E05',
        'E05 on the display',
      ],
      answer: 'E05: the map is lost. Press Home for 5 seconds.',
    },
    ja: {
      questions: [
        'ロボット掃除機に E05 と表示されます',
        'E05 は何ですか',
        '掃除機の地図が消えました',
        'マップをリセットしたい',
      ],
      answer: 'E05 は地図の消失です。Home ボタンを 5 秒間押してください。',
    },
    related: ['vacuum-error-codes', 'vacuum-e09'],
  },
  {
    key: 'vacuum-e09',
    category: '扫地机器人',
    zh: {
      questions: [
        '扫地机器人E09',
        'E09是什么问题',
        '扫地机电机故障',
        '报E09能自己修吗',
        '电机坏了怎么办',
        '出现E09了',
        '显示E09要修吗',
      ],
      answer: 'E09 表示电机故障，需要寄回检修，请在订单页申请维修。扫地机器人保修 24 个月。',
    },
    en: {
      questions: [
        'Robot vacuum error E09',
        'What is E09',
        'Motor fault on my vacuum',
        'Can I fix E09 myself',
        'It says E09',
        'E09 on the display, what now',
      ],
      answer:
        'E09: a motor fault, please send it in. Apply for the repair on the order page; the robot vacuum is covered for 24 months.',
    },
    ja: {
      questions: [
        'ロボット掃除機に E09 と出ます',
        'E09 は何のエラーですか',
        '掃除機のモーターが故障しました',
        'E09 は自分で直せますか',
      ],
      answer:
        'E09 はモーターの故障です。お送りいただいての修理が必要ですので、注文ページから修理をお申し込みください。ロボット掃除機の保証は 24 か月です。',
    },
    related: ['repair-how', 'warranty-appliances', 'vacuum-error-codes'],
  },
  {
    key: 'vacuum-error-codes',
    category: '扫地机器人',
    zh: {
      questions: [
        '扫地机器人报错怎么办',
        '扫地机故障代码有哪些',
        '扫地机不工作了',
        'S1报错代码是什么意思',
        '扫地机停在那里不动',
        '扫地机器人坏了',
      ],
      answer:
        '请看屏幕代码：E01 装好尘盒；E02 翻过来清理轮子上的头发；E03 冷却 30 分钟；E05 长按 Home 键 5 秒；E09 电机故障，请申请寄修。其他情况请告诉我们，由人工处理。',
    },
    en: {
      questions: [
        'My robot vacuum shows an error',
        'List of vacuum error codes',
        'The robot vacuum stopped working',
        'What do the S1 error codes mean',
        'My vacuum does not move',
      ],
      answer:
        'Please look at the code: E01 put in the dustbin; E02 turn it over and remove hair from the wheels; E03 let it cool for 30 minutes; E05 press Home for 5 seconds; E09 motor fault, send it in. For anything else a person will help.',
    },
    ja: {
      questions: [
        'ロボット掃除機のエラーコードを教えて',
        '掃除機が動きません',
        'S1 のエラーの意味は',
        'ロボット掃除機が止まりました',
      ],
      answer:
        '表示コードをご確認ください。E01：ダストボックスを取り付ける、E02：裏返して車輪の髪の毛を取る、E03：30 分冷ます、E05：Home を 5 秒押す、E09：モーター故障のため修理をお申し込みください。',
    },
    related: ['vacuum-e01', 'vacuum-e02', 'vacuum-e05'],
  },
];
