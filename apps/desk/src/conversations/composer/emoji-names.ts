/** Signs that service people use, each with the words they are called by. */
export const emojiNames: ReadonlyArray<readonly [sign: string, names: string]> = [
  ['😀', 'grin 笑'],
  ['😄', 'laugh 大笑'],
  ['😊', 'smile 微笑 weixiao'],
  ['🙂', 'slight_smile 浅笑'],
  ['😉', 'wink 眨眼 zhayan'],
  ['😍', 'heart_eyes 喜欢 xihuan'],
  ['🤗', 'hug 拥抱 yongbao'],
  ['🤔', 'think 思考 sikao'],
  ['😅', 'sweat 汗 han'],
  ['😂', 'joy 笑哭 xiaoku'],
  ['🥳', 'party 庆祝 qingzhu'],
  ['😌', 'relieved 放心 fangxin'],
  ['😔', 'sad 难过 nanguo'],
  ['😢', 'cry 哭 ku'],
  ['😮', 'wow 惊讶 jingya'],
  ['🙏', 'thanks pray 感谢 ganxie 拜托'],
  ['👍', 'thumbs_up like 赞 zan'],
  ['👌', 'ok 好的 haode'],
  ['👏', 'clap 鼓掌 guzhang'],
  ['🤝', 'handshake 握手 woshou 合作'],
  ['💪', 'strong 加油 jiayou'],
  ['✌️', 'victory 胜利 shengli'],
  ['🙌', 'hooray 欢呼 huanhu'],
  ['👋', 'wave hello 你好 nihao 再见'],
  ['❤️', 'heart love 爱心 aixin'],
  ['💚', 'green_heart 绿心'],
  ['🌹', 'rose 玫瑰 meigui'],
  ['🎉', 'tada celebrate 撒花 sahua'],
  ['🎁', 'gift 礼物 liwu'],
  ['✨', 'sparkles 闪亮 shanliang'],
  ['⭐', 'star 星星 xingxing'],
  ['🔥', 'fire 火 huo'],
  ['✅', 'check done 完成 wancheng'],
  ['❌', 'cross no 错 cuo'],
  ['⚠️', 'warning 注意 zhuyi'],
  ['❓', 'question 疑问 yiwen'],
  ['💡', 'idea 提示 tishi'],
  ['📌', 'pin 置顶 zhiding'],
  ['📎', 'attachment 附件 fujian'],
  ['📷', 'camera photo 照片 zhaopian'],
  ['📦', 'parcel package 包裹 baoguo'],
  ['🚚', 'delivery truck 送货 songhuo 快递 kuaidi'],
  ['💰', 'money 钱 qian'],
  ['🧾', 'receipt 发票 fapiao'],
  ['🛒', 'cart 购物车 gouwuche'],
  ['🕐', 'clock time 时间 shijian'],
  ['📞', 'phone call 电话 dianhua'],
  ['✉️', 'mail letter 邮件 youjian'],
];

/** Those one of whose names begins so. */
export const findEmoji = (query: string, most = 8): { sign: string; name: string }[] =>
  emojiNames
    .flatMap(([sign, names]) => {
      const name = names.split(' ').find((each) => each.startsWith(query.toLowerCase()));
      return name ? [{ sign, name }] : [];
    })
    .slice(0, most);
