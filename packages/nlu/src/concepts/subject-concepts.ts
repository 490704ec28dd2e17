import type { Concepts } from './concept.ts';

/** What else a business is asked about. */
export const subjectConcepts: Concepts = {
  timeSlot: {
    zh: '指定时间|约时间|约个时间|送货时间|配送时间|上午送|下午送|晚上送|几点送|改时间|改天送|改期|延后|晚几天送|晚点送|推迟|周末送|工作日送|约好时间|派送时间|时段|换个时间|早点送|提前送|等我在家|家里没人|白天没人|不在家|出差|暂缓|先别送|迟几天',
    en: 'time slot|delivery slot|slot|morning delivery|evening delivery|specific day|specific time|choose a day|pick a day|reschedule|rearrange|different day|another day|delay delivery|postpone|push back|hold delivery|after work|at home|not at home|wont be in|wont be home|im out|nobody home|no one home|away on holiday|on holiday|bring forward',
    ja: '日時指定|時間指定|日付指定|指定日|時間帯|希望日|日にち|別の日|日を変|午前中|夜間に|延期|先延ばし|遅らせ|早めてほし|都合のいい|家にいない|家におらん|留守',
  },
  redelivery: {
    zh: '重新派送|再派|再送一次|重新送|二次派送|二次配送|没人在家|错过派送|派送失败|再送|派件失败|改派',
    en: 'redeliver|redelivery|missed delivery|missed the delivery|failed delivery|try again|second attempt|delivery attempt|sorry we missed you|missed the courier|card through the door|while you were out',
    ja: '再配達|不在|不在票|持ち戻り|再配|もう一度届|また届け|不在通知|留守にし',
  },
  store: {
    zh: '门店|实体店|线下|店铺|店面|店在哪|有没有店|专卖店|直营店|分店|旗舰店|停车|停车位|自提|到店|到店取|上门自取|自己去拿|自己去取|店里取|展厅|体验店|铺头|哪家店|最近的店',
    en: 'store near|shop near|nearest store|nearest shop|physical store|physical shop|high street|brick and mortar|branch|branches|outlet|showroom|parking|park|in store|walk in|visit you|click and collect|collect in store|collect from store|store locations|your shop address|pick up in store|in person',
    ja: '店舗|実店舗|お店|支店|最寄り|ショールーム|駐車場|店頭|店頭受取|店で受け取|直営|来店|本店|売り場|近くの店|路面店',
  },
  website: {
    zh: '网页|网站|官网|页面|打不开|打不开网|闪退|卡顿|白屏|加载|加载不|刷新|崩溃|崩了|系统错误|系统崩|小程序|应用|客户端|更新版本|bug|登录页|按钮点|链接打不开|乱码|网络错误',
    en: 'website|web site|app crashes|app|app wont open|page wont load|page not loading|wont load|not loading|glitch|glitchy|bug|buggy|crashing|site is down|site down|broken link|blank page|error page|times out|reinstall|browser|cookies|lagging',
    ja: 'アプリ|サイト|ページ|ホームページ|不具合|開けない|開けません|フリーズ|バグ|読み込|落ちる|アプリが落|重い|表示されない|表示されま|つながらない|繋がらない|ブラウザ|リンク|真っ白',
  },
  subscription: {
    zh: '续费|自动续|自动续费|连续包月|订阅|包月|包年|退订|解约|定期购|周期购|自动扣费|取消续费|年费|月费|会费|续期|不想续|套餐|合约',
    en: 'subscription|subscriptions|subscribe|auto renew|autorenew|renew|renewal|renews|recurring|monthly fee|annual fee|membership fee|free trial|trial|unsubscribe|cancel my plan|plan|contract|billing cycle|auto pay|standing order',
    ja: '定期便|定期購入|サブスク|自動更新|更新料|年会費|会費|月額|無料体験|お試し|契約|解約|プラン|継続|定期コース',
  },
  newsletter: {
    zh: '短信轰炸|骚扰|骚扰短信|推送|推广|广告|营销短信|垃圾短信|垃圾邮件|别再发|不要再发|订阅邮件|关掉通知|关推送|老发广告|促销短信',
    en: 'newsletter|newsletters|marketing emails|marketing|spam|junk mail|mailing list|promotional emails|stop emailing|stop texting|stop sending|take me off|off your list|promotional texts|bombarding|bombarded',
    ja: 'メルマガ|配信停止|迷惑メール|広告|宣伝|ダイレクトメール|勧誘|営業メール|メール止|配信を止',
  },
  review: {
    zh: '评价|评论|好评|打分|晒单|口碑|追评|写评|买家秀|五星|评分|用户评价',
    en: 'review|reviews|rating|ratings|leave a review|stars|testimonial|rate you|write a review|trustpilot',
    ja: '口コミ|レビュー|評価|評判|感想|投稿|星をつけ',
  },
  bulk: {
    zh: '批发|团购|大量|大批|大宗|企业采购|批量|一次买很多|买多|多买|采购|代理|加盟|经销|合作|拿货|供货|商务合作|量大|招商',
    en: 'bulk|wholesale|large quantity|large order|trade price|trade account|corporate order|reseller|resell|distributor|distribution|franchise|partnership|partner with|collaborate|collaboration|business inquiry|business enquiry|dealership|office order|volume discount|in volume|collab',
    ja: '大量|まとめ買い|団体|卸|大口|法人注文|業者|仕入れ|取引|提携|代理店|フランチャイズ|コラボ|大人数|個以上|業務用',
  },
  tradeIn: {
    zh: '以旧换新|旧机|回收|折价|抵旧|旧的怎么处理|旧手机|置换|旧物|二手回收|卖旧|收旧|换新机',
    en: 'trade in|trade it in|recycle|recycling|old phone|old device|buyback|buy back|part exchange|hand in my old|take my old|dispose|swap my old',
    ja: '下取り|買取|買い取り|リサイクル|回収|処分|古いの|引き取って処分|旧機種',
  },
  howToUse: {
    zh: '使用方法|用法|说明书|使用说明|操作方法|不会用|唔识用|不会弄|连不上|配对|安装|组装|设置|清洁|保养|更换滤|耗材|滤网|联网|连网|蓝牙|配网',
    en: 'how to use|manual|user manual|instruction manual|instructions for|user guide|set it up|set up|setting up|setup|install|installation|assemble|assembly|put together|pair|pairing|connect|wont connect|bluetooth|wifi|wi fi|clean it|how to clean|wash it|how to wash|care instructions|maintenance|filter|descale|configure|switch it on|operate',
    ja: '使い方|説明書|取扱説明書|取説|設定|接続|組み立て|操作|初期設定|つなぎ方|ペアリング|取り付け|お手入れ|手入れ|洗い方|掃除の仕方|フィルター|消耗品|マニュアル|つながらん|ブルートゥース',
  },
  tax: {
    zh: '含税|税费|不含税|税率|加税|税前|税后|退税|免税',
    en: 'tax included|including tax|incl tax|plus tax|plus vat|inc vat|tax free|duty free|sales tax|tax rate',
    ja: '税込|税抜|消費税|免税|税別|税金|税率',
  },
  booking: {
    zh: '预约|约一下|订位|订座|订房|改约|挂号|排号|取号|约个|预约时间|约到|排期|档期|取消预约|空位|空房',
    en: 'appointment|appointments|book|booking|bookings|reservation|reserve|reserve a table|book in|book a slot|availability for|waiting time|walk in|cancel my booking|change my booking|reschedule my',
    ja: '予約したい|予約を|予約変更|予約の変更|予約取|空き|空いて|来店予約|席|部屋の予約|日程',
  },
  claim: {
    zh: '理赔|赔偿|赔付|赔钱|赔我|赔不赔|赔多少|索赔|补偿|补偿我|给个补偿|说法|损失|谁赔|报案|假一赔|赔三|赔十|赔返',
    en: 'claim|make a claim|file a claim|compensation|compensate|compensated|goodwill|make it right|make up for|damages|liable|liability|loss|losses|payout|pay out|indemnify|owe me',
    ja: '賠償|補償して|弁償|損害|お詫び|埋め合わせ|損失|請求したい|慰謝料|補填|責任を取|責任とって',
  },
  thanks: {
    zh: '谢谢|多谢|感谢|谢了|谢啦|辛苦了|唔该晒|谢谢你|好人一生|谢谢啦|蟹蟹',
    en: 'thanks|thank you|cheers|much appreciated|appreciate it|ta|thx|many thanks|thanks a lot|lifesaver',
    ja: 'ありがとう|助かり|感謝|嬉しい|サンキュー|おおきに|助かった|あざす|どうも',
  },
};
