import type { CasePhrases } from '../pack.ts';

/** The shop's cases. */
export const casePhrases: CasePhrases = {
  track_order: {
    zh: '我那台机器寄到哪个城市了|买的锅怎么还在半路|前天拍的鞋走到哪一站|给我瞅瞅货到没到|包裹好像卡在中转站了|我的东西是不是还没寄|查一下那副耳机送到哪里|等了好多天还没收到，看看咋回事|我的快递被扣在海关了吗|那个订单现在是啥情况',
    en: 'any idea where my parcel is|where have my earbuds got to|what is up with my laptop, it should be here|has the thing i ordered been posted|how far has my watch got|still waiting for my shoes, where are they|have the two things i bought been posted|my latest purchases, are they out yet|i bought a couple of things lately, have they been sent off|check where my kettle is|is my parcel held at customs',
    ja: '荷物は今どのへんにありますか|注文した靴はどこまで来ていますか|まだ届かないけど今どこ|私の注文は発送済みですか|頼んだ時計の場所が知りたい|いつごろ家に着きますか',
  },
  cancel_order: {
    zh: '刚买的那单给我撤了|手滑买错了，麻烦撤单|电脑别发了，我不想要|这单作废吧|拍重复了退掉一单没发的|还没寄的话帮我把单子取消|给我把刚才那笔退单|替我撤掉那个订单',
    en: 'kill that order|do not send it, i changed my mind|i ordered twice, drop one of them|call off the laptop i ordered|scrap it please, not needed any more|void the order from this morning|i no longer want what i ordered today|cancel number',
    ja: 'さっきの注文を取り消してほしい|まだ発送前ならやめたいです|間違えて買ったのでキャンセルで|二重に頼んだので一つ消してください',
  },
  return_goods: {
    zh: '买来用不上，想退给你们|这件大衣起毛，退货|东西不好使，我要退|收到有破洞给我退了|想把鞋寄回去退钱|扫地机我不想留着了|不合身，退了算了|做得太差，退|签收没几天，不想要了要退|给我办退货，拉链坏了',
    en: 'i would like to give the coat back|not keeping the shoes, how do i return them|take the robot back please|it came with a hole, i want my money|the sleeve is torn, refund me|want to send the watch back, never worn|does not suit me, sending it back|returning the vacuum',
    ja: 'コートに穴があったので返したい|使わないので返品します|思ったのと違うから返品をお願い|届いた靴が合わないので返したいです',
  },
  exchange_goods: {
    zh: '鞋小了给换大半码|衣服肥了给我换S|颜色不喜欢想调成灰的|能帮我换个号吗，买大了|拿到手太紧，换宽松的|把我那件换成驼色|想调换成大一码的',
    en: 'the coat is too wide, swap it for an S|need one size up, these pinch|can i have the camel one instead|trade these for a 43|too tight, exchange please|swap mine for another colour',
    ja: '大きすぎたのでSに替えたい|色違いに交換してほしい|きついので一つ上のサイズに',
  },
  refund_progress: {
    zh: '我退的鞋钱呢|取消的锅钱退没退|退回去的东西你们收到没，钱啥时候给|查一下我那笔退款|怎么钱还没回到我卡上|退款办得怎么样了给我看看|货都还给你们了钱在哪',
    en: 'you have my shoes back, where is the money|still no refund for what i cancelled|check on my refund|has the air fryer money been returned|i sent it back and got nothing yet|where did my refund go',
    ja: '返した靴のお金はまだですか|キャンセルした分の返金を確認したい|返金されていないようです',
  },
  deposit_refund: {
    zh: '推车的定金给我退了|预售不要了，把那一百还我|付完尾款，定金帮我申请退|我的订金要退回来|不买了，定金退我',
    en: 'give me back my hundred for the pushchair|i drop the presale, refund the deposit|claim my deposit back for me|refund what i put down|i back out of the preorder, money back please',
    ja: 'ベビーカーの手付金を返してほしい|予約をやめるので手付金を返金してください|手付金の返金をお願いします',
  },
  missing_parcel: {
    zh: '物流说签了可我没拿到，帮我查|我没签收过，东西不见了|快递显示送达，家里啥也没有|包裹给谁签走了，帮我找|说放门口了，我出去看没有',
    en: 'it says signed for but i got nothing|my parcel was supposedly delivered, it is not here|someone else took my delivery|marked as left at the door, there is no box|the courier claims he delivered it, he did not',
    ja: '配達済みなのに受け取っていません、調べて|玄関に置いたとあるけれどありません|受け取った覚えがないのに完了になっています',
  },
  complaint: {
    zh: '这事我要投诉到底|客服说话太难听，投诉|送货的骂人，我要反映|必须给我登记投诉|我要向你们领导反映',
    en: 'take a formal complaint from me|your courier was rude, note my complaint|this service is poor and i am complaining|put my complaint on record',
    ja: '正式に苦情を申し立てます|配達の人の態度がひどい、クレームです|対応が悪いので苦情を入れます',
  },
  change_address: {
    zh: '那单我想换个地方收|收货的门牌填错了给我更正|订单寄去我妈家吧|收件电话要换一个|想让它送到单位去|没发的那单换个收货点|地址要改成新家的',
    en: 'send it to my office instead|wrong house number, please fix it on my order|deliver my order to my parents|put another phone number on it|i moved, ship the phone to the new flat|the receiver should be my sister',
    ja: '届け先を実家に変えてください|番地を間違えたので直してほしい|注文を職場に送ってもらえますか|受取人を妻に変えたい',
  },
  invoice: {
    zh: '给我那单开个票|公司名字写错了，发票重新开一张|帮我补一张票|抬头换成我们单位|大衣那单要发票',
    en: 'make an invoice for my coat order|reissue it, the company name is wrong|i need a receipt for my firm for that order|invoice for the vacuum please|put another title on my invoice',
    ja: 'その注文の領収書を出してください|宛名が違うので出し直してほしい|会社名の領収書をお願いします',
  },
  price_protection: {
    zh: '刚买的手机降了，差的钱退我|买完就打折，给我补|我那单要申请价保|便宜了两百，补我差价',
    en: 'my phone is cheaper now, pay me the difference|it went on sale after i paid, refund the gap|apply price protection to my order|i paid too much, make up for it',
    ja: '買ったスマホが安くなったので差額を返して|値下げ分を返金してください|私の注文に価格保証を使いたい',
  },
  warranty: {
    zh: '炸锅插上电没动静|耳机一边响一边不响|我的表不亮屏了|水壶一通电就跳闸|电脑老死机，咋修|扫地机吸不进东西了|手机充不满电|我这台机子还保不保',
    en: 'one earbud is silent|my laptop keeps freezing|the kettle trips the fuse|the robot has no suction any more|my watch screen stays dark|the phone will not charge fully|is mine still covered',
    ja: '片方のイヤホンだけ聞こえません|パソコンが固まります|掃除機が吸わなくなりました|まだ保証は効きますか',
  },
  coupon: {
    zh: '我的券结账时点不了|给我看看有什么券|优惠没抵上咋回事|我有几张没用的券',
    en: 'my voucher is refused at checkout|which coupons do i have|the discount was not taken off|why is my code not accepted',
    ja: 'クーポンが会計で使えません|持っているクーポンを見せて|割引が適用されていません',
  },
  presale_balance: {
    zh: '我那个推车尾款哪天能付|还差多少尾款没交|我预订的还要补多少',
    en: 'when can i pay the rest for my pushchair|how much is left to pay on my preorder|what is the balance of my presale order',
    ja: '私のベビーカーの残金はいつ払えますか|予約の残りはいくらですか',
  },
};
