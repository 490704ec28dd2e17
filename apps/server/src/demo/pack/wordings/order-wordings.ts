import type { FurtherWordings } from '../pack.ts';

/** Orders, payment, presale. */
export const orderWordings: FurtherWordings = {
  'order-auto-close': {
    zh: '忘记付钱单子怎么没了|提交了没付款会不会自动取消|拍下先不付，能留多长时间|待付款的单子过多久就作废|下单之后必须马上付吗|没来得及给钱，订单还在不在',
    en: 'I checked out but did not pay, will it cancel itself|Does an unpaid order vanish by itself|How long do you hold a basket I have not paid for|Do I have to pay straight away|My unpaid order is gone, why|If I never pay, must I do anything about the order',
    ja: '払わずに放っておいた注文はどうなりますか|支払いを忘れたら自動で消えますか|未払いの注文は何分残りますか',
  },
  'order-cancel': {
    zh: '付了钱又反悔了能撤单吗|还没寄走可以撤回订单不|买错了想撤销，钱怎么退|取消以后钱多久回来',
    en: 'Changed my mind after paying, can it be undone|I paid but want out, when is the money returned',
    ja: '買った後で気が変わったらやめられますか|お金を払った注文をなかったことにできますか|入金したあとに注文を取り消すことはできる？|決済後に注文をやめる方法|代金を払い終えていてもキャンセル可能でしょうか|払っちゃったけど注文やめられる？|支払済みの注文の取りやめ方',
  },
  'order-cancel-shipped': {
    zh: '东西已经给快递员了现在不要晚不晚|都揽收了还能不能撤|人家已经发走了，我不想要怎么办|寄出以后反悔还来得及吗',
    en: 'The courier has it already, is it too late to cancel|It was handed over, can I still call it off|Too late to cancel once it is on the road|I do not want it any more but it has left',
  },
  'order-change-address': {
    zh: '门牌号写错了可以更正吗|想寄到另一个地方行不行|收货人换成我妈可以吗|付完款还能改送货地点么|地址能改几回',
    en: 'I typed the wrong street, can it be corrected|How many times may I fix the address|Can somebody else receive it instead|I put an old address in, what now',
    ja: '届け先を打ち間違えたら直せますか|住所の変更は何回できますか|受取人をほかの人に変えられますか|引っ越すので宛先を変えたいが間に合いますか|届け先の変更は今からでも間に合う？|送り先の変更はいつまでできますか',
  },
  'order-change-product': {
    zh: '付款以后想改成别的颜色行不行|拍错尺码已经付了，可以直接给我换吗|下单选错款式能帮我改吗|已付款的单子能改商品吗|没发货之前能不能把颜色改掉',
    en: 'I clicked the wrong colour and paid, can you alter it|Picked the wrong size by mistake, can you change it before you send it|Can a paid order be edited|Can you switch the colour before it goes out|Ordered the wrong one and already paid, can it be swapped',
    ja: '色を選び間違えて払ってしまいました。変えられますか|支払い後にサイズだけ変更できますか',
  },
  'order-merge': {
    zh: '分开下的单能装一个箱吗|同一个地方的几个单能不能拼一起寄|买了两回，能凑成一个快递吗|想把几单并到一块，几点之前说|合单截止时间是几点|说好一起寄的几单，备注上了吗|之前要求合单，登记了没|跟另外那单一块儿发，给我记着没|上回讲好并单的，你们有没有备注|纸尿裤跟奶瓶凑一块儿发行不|跟其他东西放一个箱子寄过来，办了吗',
    en: 'Can several orders travel in one box|I ordered twice by accident, can it be one delivery|Until what time can I ask to have orders packed together|Two purchases, one shipment, possible|Combine today’s orders into a single box please',
    ja: '別々に頼んだものを一つの箱で送れますか|二つの注文をまとめる締め切りは何時ですか|同じ住所の注文を一緒に発送してほしい',
  },
  'payment-methods': {
    zh: '可以怎么给钱|能刷卡吗还是只能扫码|都收什么卡|支付方式有哪几种|银联能用不',
    en: 'What do you take, card or wallet|Ways to pay|Can I use UnionPay|Which payment options are there',
    ja: 'どんな方法で払えますか|カードは使えますか|支払い方法の種類は',
  },
  'payment-foreign-card': {
    zh: '国外办的卡能刷吗|外币卡最少要买多少才能刷|万事达付得了吗|境外信用卡有没有最低金额',
    en: 'Is there a minimum for Visa|Can I use a card from abroad|Will my foreign Mastercard go through|Small purchase with a Visa card, is that allowed',
    ja: '海外のカードで払えますか|Visa は最低いくらから使えますか',
  },
  'payment-other-cards': {
    zh: 'JCB能不能刷|大来卡收不收|贝宝可以付吗|信用卡除了维萨万事达还收别的吗',
    en: 'Is PayPal possible|Do you take Discover|Can I pay with JCB',
  },
  'payment-instalments': {
    zh: '能不能分几个月慢慢还|分期有没有手续费|花呗最多分几期|分几期才不收利息|多贵的东西才能分期',
    en: 'Can I spread the cost|Is there a fee for paying monthly|From which amount can it be split|How many months without interest',
    ja: '月々に分けて払えますか|何回まで無利息ですか',
  },
  'deposit-refundable': {
    zh: '交了定金不想买了钱还给吗|预售反悔了，先付的那笔能拿回来吗|不付尾款，押的钱退不退|定金付完后悔了怎么办|预订的东西不要了订金怎么算|订金交了又反悔，能拿回来吗|预售付的订金想要回|先交的那笔钱，不买了能退回不|订金付完变卦了退不退',
    en: 'I changed my mind about the presale, is the deposit lost|Do I get what I paid up front back|If I drop out of the preorder, what about my deposit|Is the money I put down refundable',
    ja: '予約をやめたら手付金は戻りますか|気が変わったら先に払った分は返ってきますか',
  },
  'deposit-refund-after-balance': {
    zh: '补完尾款以后几天可以要回定金|尾款结清后定金怎么申请退|付齐了全款，退定金在哪里办有没有时间限制',
    en: 'I paid the balance, within how many days can I claim the deposit|Everything is paid, how do I ask for the deposit part|After the final payment, what is the limit for a deposit refund',
    ja: '残金を払った後、手付金の返金は何日以内に頼めますか|全額払いました。手付金の返金の手続きは',
  },
  'deposit-late': {
    zh: '尾款付了好几天才想退定金，晚了吗|过了期限还能要回定金不|补款五天以后申请定金还行不行|没赶上三天，定金还有戏吗',
    en: 'It has been more than three days since the balance, what about my deposit|I missed the three days for the deposit|Five days after paying the rest, can the deposit still be refunded|Too late for the deposit, what can be done',
    ja: '残金支払いから一週間たってから返金を頼みたい|手付金の申請が間に合わなかった|もう手付金の払い戻しは遅いですか|返金の申請期限を逃しました、手付金は？|手付金の返金申請が期限切れになっている|残金を払ってだいぶ経つけど手付金の件は間に合う？|予約金の返金期限に遅れました|うっかり手付金の返金を申し込みそびれた|期限後でも手付金を返してもらう方法はありますか|手付金 期限切れ',
  },
  'deposit-promotion-days': {
    zh: '大促时补的尾款，退定金给几天|六一八付完余款多久内能退定金|双十一的预售，定金几天内申请退|十一月付的尾款退定金有多长时间',
    en: 'During the sale, how many days for a deposit refund|Balance paid on Double 11, until when can I claim the deposit|How long in June to get the deposit back',
    ja: '独身の日に予約した物の手付金はいつまで返してもらえる？|11.11 で残金を払ったら返金は何日まで|セール期間だと返金の申請日数は違いますか|618 の残金支払い後の申請は何日間|ダブルイレブンの手付金返金の締め切り|セールの時の手付金の返金、猶予はどれくらい|大セール期間の手付金申請は延長される？|イベント期間中の予約金返金は何日|セール時 手付金 返金 期間|11 月のセールで払った手付金の返金期限',
  },
  'deposit-shop-changed': {
    zh: '你们推迟发货，定金给不给退|说好的价钱变了，订金退我行吗|预售的东西换了配置，我不要了能退定金吗|发货一拖再拖，定金能要回来吧',
    en: 'You moved the delivery date, can I have my deposit back|The price was changed after I paid the deposit|The presale product is not what was announced, refund my deposit|You postponed it, is the deposit refundable now',
    ja: 'そちらの都合で遅れたんだから手付金返してよ|予約後に仕様が変わりました|お届け予定が延びたら予約金は返る？|お店が値段を変えた場合の手付金|予約した商品の内容が変更になったのですが|延期になった予約をやめて手付金を戻したい|発送が後ろ倒しになったので予約を取り消したい|ショップ側の変更なら手付金の扱いはどうなりますか|予約商品の出荷が遅れると連絡が来た、手付金は|約束の日に届かないなら手付金を返して',
  },
  'balance-deadline': {
    zh: '尾款给多长时间付|开付尾款以后最晚什么时候交|剩下的钱几天内要付清|尾款要在多少小时内付',
    en: 'How many hours do I get to pay the rest|By when must the remainder be paid|When does the balance window close|How long is the balance payment open',
    ja: '残りの代金は何時間以内に払えばいいですか|残金の締め切りはいつですか',
  },
  'balance-missed': {
    zh: '没按时付尾款会怎么样|尾款过时间了定金是不是就没了|忘了补尾款还有救吗|错过补款，订单还在吗',
    en: 'What if I forget the balance|I did not pay the rest in time, is my deposit gone|Overslept the balance payment|The balance window closed before I paid',
    ja: '残りの支払いを忘れてた|残金を払いそびれたんだけど手付金は戻る？|期限までに残金を払えなかった|残金の支払いに間に合いませんでした|残額を払わずにいたら注文が消えた|予約商品の残りを払い損ねた|残金を払わなかったら手付金は没収ですか|残金の期限切れ後にまだ払えますか|残金 払い忘れ|うっかり残金を払わずに二日過ぎた|残りを払えないと予約はどうなる',
  },
  'price-protection': {
    zh: '才买没几天就便宜了，差的钱给不给|刚到手就降价，能补吗|买贵了多少天里能找你们补|降了一百多，可以退我差价不|上周买的这周打折了怎么说',
    en: 'It got cheaper right after I bought it, what can I do|The price fell a week later, do you pay me back|How many days am I protected if it drops|I overpaid by a few days, is there compensation|Bought it and now it is on offer',
    ja: '買った直後に安くなりました。差額は戻りますか|値下げされたら何日以内なら補償されますか|先週買ったものが安くなっています',
  },
  'price-protection-promotion': {
    zh: '大促买的东西降价，补差价期限是不是更长|618下的单价保几天|双十一买的多久内掉价能补',
    en: 'Is the price protected longer for sale purchases|Bought on Double 11, how many days if it drops|How long does protection last for 618 orders',
    ja: 'ダブル11で買ったものの価格保証は何日ですか|セール中の購入は価格保証が長いですか',
  },
  'price-protection-excluded': {
    zh: '抢购价买的后来更低能补吗|限时秒杀掉价了给不给差价|秒杀商品享不享受价保',
    en: 'I bought it in a flash sale and it got cheaper, is it covered|Does price protection hold for limited offers',
  },
  'price-protection-same': {
    zh: '别的网站卖得低，你们补吗|淘宝同样的更便宜给差价不|跟别家比价格贵了能退吗',
    en: 'Amazon sells it for less, will you match that|Do you match other websites|Other stores have it cheaper, do I get the difference',
    ja: 'よその店のほうが安かったんだけど|他のショップと同じ値段にしてくれる？|価格の比較で他店対抗はありますか|別モデルが安くなった場合の差額|楽天や Amazon の方が安い|他店価格と比べて高いので返金して|違う商品が値下げされても保証されますか|競合店の値段に合わせる制度はありますか|最低価格保証はありますか|価格保証 他店',
  },
  'price-protection-how': {
    zh: '补差价的钱几时到账|价保通过以后多久能收到钱|差的钱退到哪儿，要等几天',
    en: 'My price protection was approved, when is the money there|Where does the price difference go',
  },
  'coupon-new-customer': {
    zh: '新注册的有没有券|第一回来买有折扣吗|没在你们家买过，有啥见面礼|首单能便宜多少',
    en: 'Is there a welcome discount|Any deal for somebody who never shopped here|What do newcomers get|I am new, is there a code for me',
    ja: '初めて買う人の割引はありますか|はじめての注文で使えるクーポンは',
  },
  'coupon-new-validity': {
    zh: '新人券有效期多长|领了见面券要在几天内用|首单的券过几天作废',
    en: 'Until when is the welcome voucher good|How long can a newcomer use the coupon|When does the first order discount run out',
    ja: 'はじめてクーポンはいつまで？|登録時にもらったクーポンの期限を知りたい|初回割引券が失効してしまった|新規クーポンは何日以内に使えばいい|ウェルカムクーポンの使用期限|最初にもらったクーポンがもう使えない|期限切れの初回クーポンを再発行してほしい|20 元引きのクーポンはいつまで有効|新規特典クーポンの期間|初回クーポン 期限',
  },
  'coupon-stacking': {
    zh: '两张优惠可以同时用吗|店铺的券跟品类的券能不能叠|几个折扣能一起享受吗',
    en: 'How many vouchers fit on one order|Can coupons be used together|May I combine a shop voucher with another one',
    ja: '一回の注文でクーポンは何枚まで|割引を二つ同時に使えますか',
  },
  'coupon-returned': {
    zh: '撤单了用掉的优惠券怎么办|订单关了券会不会回来|取消之后那张券还有效吗',
    en: 'Is my voucher lost if I call the order off|Does the discount code return after cancelling|I cancelled, where is my coupon',
    ja: 'キャンセルしたら使ったクーポンは戻りますか|取り消した注文の割引券は',
  },
  'coupon-baby': {
    zh: '宝宝用品满多少减多少|母婴的活动怎么算|纸尿裤凑单有没有满减|买婴儿的东西能便宜多少',
    en: 'What is the offer on baby things|Do I save on nappies in June|How does the baby deal work',
  },
  'points-earn': {
    zh: '消费一块钱算几分|怎么攒积分|买东西送多少积分',
    en: 'How many points does a purchase bring|How are points collected|Points for each yuan',
  },
  'points-spend': {
    zh: '几百个积分能当多少钱|积分抵现怎么换算|一千积分值多少|积分能不能直接抵货款',
    en: 'What are my points worth|How many points make a yuan|Value of a thousand points',
    ja: '千ポイントはいくら分ですか|ポイントは何円になりますか',
  },
  'points-expire': {
    zh: '积分到什么时候没了|不用的话积分会不会作废',
    en: 'Until when can I use my points|Do points vanish at some time|When do last year’s points go',
    ja: 'ポイントはいつ消えますか|ポイントの有効期限はいつまで',
  },
};
