import type { FurtherWordings } from '../pack.ts';

/** Delivery, tracking, what did not arrive. */
export const deliveryWordings: FurtherWordings = {
  'shipping-when': {
    zh: '下午付的钱今天走不走|几点以前付款当天能寄|晚上付的是不是要等明天|中午下单啥时候出库|付了款多长时间寄走',
    en: 'I pay at noon, does it leave today|What is the cut-off for sending today|When does it go out after payment|If I pay tonight, when is it sent|How quickly do you post things',
    ja: '昼に払えば今日出ますか|何時までに払えば当日発送ですか|夜の支払いだといつ発送されますか',
  },
  'shipping-from': {
    zh: '货在哪个城市|你们仓在哪儿|东西从什么地方寄过来|哪个仓给我发',
    en: 'Which town do parcels start from|From where is it sent',
    ja: '荷物はどこから来ますか|倉庫はどの街ですか',
  },
  carriers: {
    zh: '便宜的东西走哪家快递|一百来块的给发什么物流|贵的是不是用顺丰|是中通送还是圆通送|会用哪个公司派件',
    en: 'Who brings the parcel|Which courier for a cheap item|Do I get SF with a small order|What delivery service do you use',
    ja: 'どこの会社が届けますか|安い商品はどの業者で来ますか',
  },
  'delivery-speed': {
    zh: '寄到外地要等几天|发出来以后路上要走多久|顺丰路上几天|普通快递多久到手|寄到广州要多久',
    en: 'How many days is it on the road|What is the delivery time inside China|How fast is SF|When does it get here once it is sent',
    ja: '発送から何日で着きますか|中国国内は何日かかりますか',
  },
  'shipping-fee': {
    zh: '邮费要几块|寄一件邮费多少钱|邮寄费几块钱|邮费怎么个收法|不够包邮的话收多少|买多少钱免快递费|小件要不要邮费|运费咋算的|单买一件要出多少邮资|包邮门槛是多少|快递费贵吗',
    en: 'Delivery charges|What does delivery cost|From what amount is postage free|Do small orders cost postage|How much do you charge to send things|Minimum for free delivery|Shipping prices',
    ja: '少額の注文の送料は|配送にいくらかかりますか|送料の決まりは',
  },
  'delivery-remote': {
    zh: '乌鲁木齐寄得到吗，多收多少|我在青海，邮费怎么收|内蒙要加多少运费几天到|西藏是不是偏远，要加钱吗|偏远的地方加收多少',
    en: 'What is added for Tibet or Xinjiang|I live in Qinghai, how much is postage and how long|Remote areas, extra cost and time|Does Inner Mongolia cost more',
    ja: 'チベットや新疆は追加料金がいくらですか|内モンゴルへの日数と料金は|チベット宛ては別料金がかかりますか|新疆に送ると上乗せはいくら|内モンゴルへの追加送料',
  },
  'delivery-remote-free': {
    zh: '偏远地区买满了也要另外收钱吗|西藏满一百还收不收运费',
    en: 'Is a big order to Tibet free of postage|Does the free limit count for remote places|Free delivery to Xinjiang from ¥99',
    ja: 'たくさん買えば内モンゴルの送料もタダ？|99 元以上なら僻地の追加分も無料ですか|遠い地域は送料無料でも加算されるの|新疆宛てで 99 元を超えたら送料は|送料無料の条件は遠隔地にも当てはまりますか|チベットの場合、送料無料ラインは同じですか|遠隔地の加算料金は免除されますか|内モンゴルへ高額注文したら送料はどうなる|送料無料 遠隔地|青海省への配送も 99 元で無料になる？',
  },
  'delivery-hong-kong': {
    zh: '寄台湾要多少运费|发到九龙多久|澳门那边能收到吗几天|送香港贵不贵|往台北寄怎么收费',
    en: 'What does Taipei cost and how long does it take|Sending to Kowloon|Is Macao possible, how much|Postage for somebody in Taiwan|Cost of delivery to HK',
    ja: '台湾への送料と日数は|マカオに送れますか|香港まで何日ですか',
  },
  'delivery-japan': {
    zh: '寄到东京多少钱几天|日本那边能送吗邮费多少|往京都发要等多久|我住在横滨，运费怎么收|给日本的朋友买可以吗',
    en: 'Price and time for Tokyo|Can you send to somebody in Kyoto|I live in Yokohama, what is postage|How long does it take to get to Japan',
    ja: '東京までの送料と日数は|京都に送ってもらえますか|横浜に住んでいます。いくらで届きますか|名古屋まで何日かかりますか',
  },
  'delivery-abroad': {
    zh: '欧洲那边能寄不|韩国寄得到吗|往新西兰发不发|除了港澳台日本还送哪里|能给我寄到泰国么',
    en: 'Is there any way to have it sent to Spain|Korea possible|Which countries can you reach|I live in Brazil, can I order|Do you send to Singapore',
    ja: 'フランスへ送れますか|韓国に発送していますか|日本以外の国にも送れますか',
  },
  'track-parcel': {
    zh: '怎么知道快递走到哪|在哪儿看物流单号|想看看包裹的路线|快递编号在什么地方',
    en: 'How can I see where it is|Where do I find the tracking code|How do I follow my delivery',
    ja: '荷物の場所はどこで見られますか|追跡番号はどこにありますか',
  },
  'no-movement': {
    zh: '三天了物流一动不动，你们给查吗|停在那儿两天多了怎么办|快递没有更新多久算异常|没动静你们多长时间给答复|物流卡壳了谁来催',
    en: 'Nothing has moved for three days, will you check|The tracking is frozen, what do you do|After how long do you chase the courier|My delivery is stuck, how soon do I hear from you',
    ja: '三日も追跡が止まっています。調べてもらえますか|動きがないとき何時間で回答がもらえますか|配送が止まったらどうしてくれますか',
  },
  'no-movement-week': {
    zh: '七天没动了是不是丢了，赔吗|一周没更新可以给我再寄一份吗|物流停了八天能退钱不|包裹失踪一个星期怎么处理',
    en: 'No scan for a week, do I get a new one|It has been gone eight days, refund or replacement|Lost in the post for a week, what now|A week of silence from the courier, will you pay me back',
    ja: '一週間動かない場合は再送してもらえますか|七日以上止まったら返金されますか',
  },
  'delivered-not-received': {
    zh: '说是送到了可我没见着东西|物流写已送达，家里没人拿到|签收的不是我，谁拿走了|系统讲收了，我压根没碰到货|丰巢和物业那儿都没有，却说送到了',
    en: 'The app claims it was dropped off, I have nothing|Marked as delivered but there is no parcel|Somebody signed and it was not me|They say it came, I never saw it|Nobody at home has it though it says delivered',
    ja: '届いたことになっているのに見当たりません|配達済みと出ますが受け取っていません|誰かがサインしたようですが荷物がありません|ポストにも玄関にもないのに配達完了です',
  },
  'parcel-missing-next': {
    zh: '问了门卫邻居都说没见过，接着怎么办|没收到要在几天里跟你们说|驿站也找过了还是没有，赔不赔',
    en: 'Neighbours and reception do not have it, what next|Until when must I report a parcel I did not get|I looked everywhere, do you refund me',
    ja: 'みんなに聞いたけど誰も受け取ってない|管理人も知らないと言っています|隣の家にも確認したけどなかった|ポストも玄関も探したが見つからない|探してもないので補償してほしい|誰も代わりに受け取っていませんでした|置き配の場所にもない|紛失した荷物は弁償してもらえる？|届いたことになってる荷物を探したけどありません、次はどうすれば|家中の人に確認済みです、荷物はありません',
  },
  customs: {
    zh: '包裹卡在海关了|寄日本的被扣在海关怎么办',
    en: 'It is held at customs|How long does clearance take|My parcel to Japan sits at the border',
    ja: '税関から動きません',
  },
};
