import type { FurtherWordings } from '../pack.ts';

/** Returns, exchanges, refunds, warranty and repair. */
export const afterSaleWordings: FurtherWordings = {
  'return-seven-days': {
    zh: '没毛病就是不想要，多久之内能退|收到几天内可以反悔|后悔了可以退多长时间|无缘无故退货行不行，期限呢|试过不中意，最晚哪天能退',
    en: 'How long may I think it over|No defect, I just do not want it, until when|Time limit for sending it back|Days to return for any reason|Can I give it back simply because',
    ja: '何も問題はないけれど返したい、期限は|思ったのと違ったらいつまで返せますか|返品は受け取りから何日以内|気が変わっただけでも返品は間に合いますか|届いて数日ですがまだ返せますか|未使用ですが返品は何日まで間に合う？|開封だけで未使用なら返品は受けてもらえますか|先週届いた物の返品はもう遅いですか',
  },
  'return-gold-days': {
    zh: '金卡是不是能多几天退|高等级会员退货宽限多久|白金的话多长时间内可以退|我有金卡，反悔期有几天',
    en: 'Does Gold give me more days to return|Longer return time for Platinum|As a Gold customer, until when can I send things back|How many days do better levels get',
    ja: 'ゴールドなら返品期間は長くなりますか|上位会員は何日まで返せますか|ゴールドなら返品は何日まで大丈夫？|ゴールド会員は何日以内に返せばいい|うちゴールドだけど返品の日数は延びる？',
  },
  'return-cosmetics': {
    zh: '用了一点的护肤品给退吗|霜打开抹过了还退得了不|化妆品开了封就不能退了吗|抹了一次味道不喜欢，能退面霜吗',
    en: 'I tried the cream once, can it go back|Will you take back moisturiser that was opened|The seal is broken on my face cream|Opened beauty products, returnable or not',
    ja: '一度使ったクリームは返せますか|封を開けたスキンケアの返品は|開けてしまった化粧品を返したい|開けたクリームが肌に合わなかった|化粧品で肌荒れしたので返したい|一度塗ったクリーム、返せる？|封を切った化粧品の返品',
  },
  'return-food': {
    zh: '吃的不对胃口能退吗|零食打开尝了一口，给退不|坚果没动过，不想要了退得了么|收礼的人不吃坚果，可以退回来吗|食物类支持反悔吗|退坚果礼盒|坚果礼盒能不能退货|坚果礼盒可以退不|坚果礼盒太多吃不完，想退|订多了坚果礼盒，退不退得了|坚果礼盒没拆封给退货吗',
    en: 'The nuts taste odd to me, can they go back|Will you take the nut box back, it was a present|Are snacks returnable|I opened a bag of nuts and do not like them|Can eatables be returned|Is a nut box returnable|Too many nut boxes came, may I give one back|Returning the nut box, is that allowed',
    ja: 'お菓子は口に合わなくても返せますか|もらったナッツを返したい|開けた食品は返品できますか',
  },
  'return-underwear': {
    zh: '贴身的衣服能退吗|内裤尺码不对退得了吗|文胸不合适给退不',
    en: 'Are bras returnable|Can briefs be sent back|Wrong size of underwear',
  },
  'return-custom': {
    zh: '印了名字的能退吗|专门给我做的东西退不退|刻字的不想要了',
    en: 'It has my name on it, can I return it|Something made to order, returnable|Engraved things and returns',
    ja: '特注品でも返品できる？|名前を入れてもらった物は返せない？|オーダー品が気に入らなかった場合は|彫刻を入れた商品を返したい|自分用に作ってもらった品の返品は可能ですか|カスタマイズした物のキャンセル・返品|名入れギフトを返品できますか|注文して作ったものが思ったのと違う|受注生産品は返品不可ですか|オーダーメイド 返品',
  },
  'return-tried': {
    zh: '在家里试穿过还能不能退|包装拆了没怎么用，退得掉吗|开机试了下可以退吗|穿着走了几步算用过吗',
    en: 'I tried it on at home, is that all right for a return|Box opened but hardly used|Switched it on once, can it go back|Does trying things on rule out a return',
    ja: '家で試着しただけなら返せますか|一度だけ履いた靴を返したい|箱を開けても返品できますか',
  },
  'return-carriage': {
    zh: '不喜欢退回去邮费算我的吗|退货寄回来谁掏钱|退东西的快递钱你们报不报|反悔退货要不要自己出运费',
    en: 'Sending it back because I do not like it, who pays|Am I charged for the way back|Do you cover postage when I return something|Whose money is the return parcel',
    ja: '気に入らず返す場合、送料は自分持ちですか|送り返す料金はそちら持ちですか|返すときの配送料は誰が出しますか|返すときの配送料はどっち持ち？|送り返す費用はこちらの負担ですか|返品する時の運賃は自分で払うの',
  },
  'return-quality': {
    zh: '用了两三个礼拜发现有毛病还给退吗|质量不好最迟多少天可以退|到手就有瑕疵怎么办|二十天发现开线了算不算质量问题|有缺陷多长时间内负责退',
    en: 'I found a fault after two weeks, am I still in time|It came apart, until when can I send it back|Faulty after three weeks, is a return possible|How many days for a defective item|What if it turns out to be broken',
    ja: '二週間後に不具合を見つけました。まだ返せますか|不良の場合は何日まで返品できますか|使い始めてから欠陥に気づいたら',
  },
  'return-quality-carriage': {
    zh: '东西有毛病退回去的钱怎么算，报多少|坏了寄回来我先付，最多给我补多少|质量不行，来回邮费你们出吗最高多少|有问题的货邮费垫了多少能拿回来',
    en: 'Faulty item, how much of the postage do I get back|I paid to send a broken thing back, up to how much do you refund|Does the shop pay carriage both ways when it is broken|Return postage for something defective, is there a limit',
    ja: '壊れていた場合、返送料はいくらまで戻りますか|不良品の送料は往復とも払ってもらえますか|立て替えた返送料はいくらまで出ますか',
  },
  'return-how': {
    zh: '退东西要走什么步骤|在哪点退货|怎么把货退给你们',
    en: 'Where do I click to return|What must I do to give something back|Walk me through a return',
  },
  'exchange-how': {
    zh: '码数不对怎么调换|大了一号能换吗怎么弄|想调个颜色怎么申请',
    en: 'Wrong size, how do I get the right one|It is too tight, can I have a bigger one|How does swapping work',
    ja: '小さかったので別のサイズにできますか|色違いに替えてもらえますか',
  },
  'exchange-carriage': {
    zh: '换个码邮费算谁的|调换颜色来回的快递费怎么分|换一件要我付几趟运费|换货路费谁承担',
    en: 'Who covers the courier when I swap a size|Do I pay both ways for an exchange|Swapping the colour, whose postage|Exchange postage, you or me',
    ja: 'サイズ交換の往復の送料は誰が出しますか|交換のときの送料はこちら持ちですか',
  },
  'exchange-times': {
    zh: '换过一回还能换吗|换了还是不合适再换行吗|同一样东西最多换几回',
    en: 'I exchanged it once, can I do it again|Second exchange possible|How often may one thing be swapped',
    ja: '二回目の交換は可能ですか|再交換してほしい|何度でも交換できる？|交換品もサイズが合わなかった|もう一回交換したいんだけど|同じ商品を二度交換できますか|交換後の再交換について|替えてもらったのにまた小さい|交換してもらったけどやっぱり別のサイズがいい|交換 回数',
  },
  'exchange-when-sent': {
    zh: '换货先寄旧的还是先发新的|新的哪天给我发|旧的寄出去以后多久收到新的',
    en: 'Do you send the new one first|When is the replacement posted|Must the old one reach you before the new one goes',
    ja: '替えの商品はいつ送ってもらえる？|先に新しいのを送ってくれますか|古い方を返したらすぐ新品が来ますか|交換品の発送タイミングは|代わりの品はいつ届きますか|交換の品を出すのはいつですか|返送したのに交換品がまだ来ない|交換の流れと発送時期を知りたい|倉庫に着いてから発送ですか|交換品 いつ',
  },
  'exchange-other-product': {
    zh: '换成完全不一样的东西行吗|补差价换个别的|鞋换衣服可以不',
    en: 'Trade it for a different article|Can I get something else instead and pay the difference|Shoes for a coat, is that an exchange',
  },
  'refund-speed': {
    zh: '你们收到退货以后几天给钱|退的东西到仓了多久退款|货退回去了什么时候打钱给我|仓库签收后要等多久才退',
    en: 'You have my return, when do I see money|How long from your warehouse to my refund|The goods arrived back, when is it paid|Days until you refund a returned item',
    ja: '返した物が着いたら何日で返金されますか|倉庫に届いてから返金までの日数は',
  },
  'refund-arrival': {
    zh: '退的钱几天到卡里|微信退款要等多久|钱退到信用卡要几个工作日|退款成功了怎么还没看到钱',
    en: 'When does a refund show up on a card|How many working days until Alipay has it|The refund was made but I see nothing yet|How long does money take to reach WeChat',
    ja: '返金は何日でカードに戻りますか|Alipay への返金は何営業日ですか|返金されたはずなのにまだ入っていません',
  },
  'refund-progress': {
    zh: '想知道退款到哪步了在什么页面|退款状态在哪儿查|去哪里看退钱办得怎样',
    en: 'Where do I look up a refund|Page that shows how far a refund is',
    ja: '返金の状況はどこで見られますか|返金がどこまで進んだか知りたい',
  },
  'refund-way': {
    zh: '退款能打到别的卡上吗|退的钱回哪个账户|可以换个方式退给我吗',
    en: 'Can the refund go to another card|To which account does it return|May I choose where the money goes',
    ja: 'お金はどこに返ってくるの|カードで払った分はカードに返金されますか|別のカードに返金してほしい|返金先の口座を指定したい|WeChat で払ったらどこに戻る？|Alipay に返金されるのでしょうか|返金の方法を教えてください|現金で返してもらえますか|ポイントで返金されるの？|払い戻しはどういう形になりますか|返金 振込先|返金の受け取り方|返金額とどこへ返るのかを知りたい|どこにいくら返してもらえますか',
  },
  'warranty-devices': {
    zh: '电脑能保多长时间|手机坏了一年内管不管|手表质保多久|买的笔记本几年内免费修|手表本体和电池保修期一样吗|表保多长，电池另算吗|笔记本和里面电池分别保几年',
    en: 'How long do you cover a laptop|Guarantee period of a phone|Is my watch covered for a year|Free repair of a computer, for how long',
    ja: 'パソコンの保証は何か月ですか|スマホは何年保証ですか|時計の保証期間を知りたい',
  },
  'warranty-battery': {
    zh: '电池不耐用了保不保|手机用半年多电池不行了给换吗|电池的质保和整机一样吗',
    en: 'The battery gets weak, is that covered|Is the guarantee on a battery shorter|My battery drains, how long is it covered',
  },
  'warranty-appliances': {
    zh: '炸锅用一年坏了管修吗|水壶能保几年|扫地机质保期多久|小家电保两年吗',
    en: 'How many years is the kettle covered|Air fryer broke after a year, still covered|Guarantee of the robot vacuum|How long do you cover kitchen appliances',
    ja: 'エアフライヤーの保証は何年ですか|ケトルは何か月保証されますか|ロボット掃除機の保証はいつまで',
  },
  'warranty-headphones': {
    zh: '耳机用了半年没声音管修不|耳塞质保几个月|Buds 能保多久',
    en: 'How long are the earbuds covered|One bud went silent, is there a guarantee|Warranty period of the Buds',
  },
  'warranty-excluded': {
    zh: '掉水里的表能免费修吗|摔坏的不给保吧|泡了水还在不在保修里|自己摔碎的算不算质保',
    en: 'I dropped it, will you repair it free|Fell into water, is that under guarantee|Are accidents covered|My phone got wet, does the warranty help',
    ja: '落として壊れた場合は保証されますか|水に濡れた時計は無料で直りますか|自分で壊した場合の保証は',
  },
  'warranty-proof': {
    zh: '小票没了还能保修么|保修要拿什么凭证|没有发票给修吗',
    en: 'I lost the invoice, is it still covered|What must I show for the warranty|No receipt, what about the guarantee',
    ja: '保証書が見当たらない|保証書はどこに入っていますか|修理に購入証明はいりますか|保証カードが入っていなかったのですが|保証の証明になるものは何ですか|レシートなしでも保証は効きますか|箱に保証書がない|購入を証明する書類は必要ですか|保証書って発行されますか|保証書 紛失',
  },
  'repair-how': {
    zh: '东西坏了怎么送修|修的话去哪里申请|报修从哪儿点',
    en: 'How can I have my device fixed|Where do I apply to have it mended|What do I do to get it repaired',
    ja: '修理はどこから申し込みますか|壊れたので直してほしい、手順は',
  },
  'repair-time': {
    zh: '送修来回多久|拿去修要耽误多长时间|维修周期几个工作日',
    en: 'How long would I be without it during a repair|Days a repair takes|When do I get it back from repair|Repair turnaround',
    ja: '修理に何日かかりますか|直って戻るまでどのくらい',
  },
  'loan-phone': {
    zh: '修手机的时候没机子用能借吗|有没有备用的手机给我|送修期间给不给代用机',
    en: 'Is there a spare phone while mine is away|Can I have a loaner|What do I use while you repair my phone',
    ja: '修理中に代わりのスマホを借りられますか|代替機はありますか|修理に出している間、貸し出し用の端末はありますか|直るまでの代用機が欲しい|電話がないと困るので修理中だけ借りたい',
  },
  'screen-insurance': {
    zh: '屏幕摔碎的险怎么卖|想给新手机上个屏保险多少钱|碎屏的保障一年要花多少',
    en: 'What does cover for a cracked screen cost|Insurance for my new display|Yearly price of screen cover',
    ja: '画面割れの保険はいくらですか|新しいスマホに画面保険を付けたい',
  },
  'screen-insurance-late': {
    zh: '买了好几天了还能补碎屏险吗|碎屏险要在几天内买|手机拿到手一阵子了再加险行不行',
    en: 'By when must I add screen cover|Can I still insure the screen some weeks later|Deadline for the screen plan',
    ja: 'スマホを買って半月だけど画面の保険はまだ間に合う？|一週間を過ぎたら画面保険は無理ですか|画面の保険に入り忘れた|今からでも画面保険を追加できますか|画面割れ保険の後付け|もう何週間も使ったスマホに保険を付けたい|買った後の画面保険はいつまで|画面保険の加入が間に合いませんでした|後日画面保険に加入したい|画面保険 後から',
  },
  'vacuum-e01': {
    zh: '扫地机报E01什么意思|屏上跳E01|机器说尘盒没装',
    en: 'It reads E01|The robot says the bin is missing',
    ja: '掃除機の画面に E01|E01 って出て動かない|ダストボックスがないと言われる|ゴミ箱が付いていないというエラー|E01 エラーの対処法|ダスト容器を認識しません|E01 が消えない|掃除機が E01 を表示しています|集じん容器のエラーはどうすれば|E01 エラー',
  },
  'vacuum-e02': {
    zh: '扫地机轮子被头发缠住了|显示E02转不动|S1提示E02',
    en: 'Its wheels do not turn, E02|E02 came up|Hair round the wheels of the robot',
  },
  'vacuum-e03': {
    zh: '扫地机烫手，报E03|E03电池太热|跳出E03不动了',
    en: 'The robot feels hot and says E03|E03 came up|Battery too hot on the S1',
  },
  'vacuum-e05': {
    zh: '扫地机不认路了|地图没了，E05|E05要按哪个键',
    en: 'It lost its map, E05|The robot forgot the rooms|E05, which button',
  },
  'vacuum-e09': {
    zh: '扫地机E09怎么处理|电机坏了报E09|E09能自己修吗',
    en: 'E09, can I mend it myself|The motor is gone, E09|E09 on my S1',
    ja: 'E09 が表示されて動かない|掃除機が E09 で止まった|モーター故障のエラーはどうすればいい|E09 の対処法|E09 って何|モーターから異音がして E09 が出る|E09 が出たら修理ですか|掃除機の E09 を直したい|モーターエラーと表示されます|E09 エラー',
  },
};
