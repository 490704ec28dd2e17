import type { PackTopic } from '../pack.ts';

export const vacuumQuestions: readonly PackTopic[] = [
  {
    key: 'vacuum-e01',
    category: '扫地机器人',
    zh: {
      questions: ['扫地机器人E01', '扫地机报E01是什么意思', 'E01怎么解决', '尘盒没装好', '提示尘盒缺失'],
      answer: 'E01 表示没有装尘盒，请装好尘盒后重新启动。',
    },
    en: {
      questions: [
        'Robot vacuum shows E01',
        'What does E01 mean',
        'How do I fix E01',
        'Dustbin missing error',
      ],
      answer: 'E01: the dustbin is missing. Please put it in and start again.',
    },
    related: ['vacuum-error-codes', 'vacuum-e02'],
  },
  {
    key: 'vacuum-e02',
    category: '扫地机器人',
    zh: {
      questions: ['扫地机器人E02', 'E02错误怎么办', '扫地机轮子卡住了', '轮子不转报错E02', '轮子缠了头发'],
      answer: 'E02 表示轮子被卡住。请把机器翻过来，清除缠绕的头发后再启动。',
    },
    en: {
      questions: [
        'Robot vacuum error E02',
        'What is E02',
        'The wheels are stuck',
        'Hair in the wheels of my vacuum',
      ],
      answer: 'E02: the wheels are stuck. Turn it over and remove the hair.',
    },
    related: ['vacuum-error-codes', 'vacuum-e09'],
  },
  {
    key: 'vacuum-e03',
    category: '扫地机器人',
    zh: {
      questions: ['扫地机器人E03', 'E03是什么故障', '扫地机电池太烫', '扫地机过热怎么办', '报E03停机了'],
      answer: 'E03 表示电池温度过高，请让机器冷却 30 分钟后再使用。',
    },
    en: {
      questions: [
        'Robot vacuum error E03',
        'What is E03',
        'The vacuum battery is too hot',
        'My robot vacuum overheats',
      ],
      answer: 'E03: the battery is too hot. Let it cool for 30 minutes.',
    },
    related: ['vacuum-error-codes', 'warranty-battery'],
  },
  {
    key: 'vacuum-e05',
    category: '扫地机器人',
    zh: {
      questions: ['扫地机器人E05', 'E05怎么处理', '扫地机地图丢了', '地图丢失怎么重建', '扫地机找不到地图'],
      answer: 'E05 表示地图丢失，请长按 Home 键 5 秒。',
    },
    en: {
      questions: [
        'Robot vacuum shows E05',
        'What does E05 mean',
        'The vacuum lost its map',
        'Map lost, how do I reset it',
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
      questions: ['扫地机器人E09', 'E09是什么问题', '扫地机电机故障', '报E09能自己修吗', '电机坏了怎么办'],
      answer: 'E09 表示电机故障，需要寄回检修，请在订单页申请维修。扫地机器人保修 24 个月。',
    },
    en: {
      questions: [
        'Robot vacuum error E09',
        'What is E09',
        'Motor fault on my vacuum',
        'Can I fix E09 myself',
      ],
      answer:
        'E09: a motor fault, please send it in. Apply for the repair on the order page; the robot vacuum is covered for 24 months.',
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
