import type { Concepts } from './concept.ts';

/** Goods under way: sending, carriers, what is lost, where it goes. */
export const deliveryConcepts: Concepts = {
  parcel: {
    zh: '包裹|快递|快件|物流|货|宅配|邮件|件儿|我的件|邮包|宝贝|货物|运单|小包|大件|那个件|网购的',
    en: 'parcel|parcels|package|packages|shipment|packet|consignment|my delivery|my item',
    ja: '荷物|小包|お荷物|品物|商品|段ボール|ダンボール|パッケージ|宅急便|宅配便|届け物|貨物',
  },
  carrier: {
    zh: '顺丰|中通|圆通|韵达|申通|极兔|邮政|德邦|菜鸟|快递公司|哪家快递|什么快递|啥快递|走什么快递|用什么快递|发什么快递|哪个快递|物流公司|快递小哥|快递员|派件员|送货员|骑手|快递哥|送快递|跑腿|边间速递|速递|京东物流|哪家送|哪家的车|谁家送|谁送|黑猫|新竹物流|指定快递|换快递|换家快递|挑快递',
    en: 'carrier|courier|couriers|sf express|delivery company|shipping company|postie|postman|delivery driver|delivery guy|delivery man|driver|delivery firm|royal mail|dhl|fedex|ups|evri|hermes|dpd|usps|ems|who delivers|who ships|who brings|logistics company|shipping partner|delivery partner|which post|haulier|mailman|bluedart',
    ja: '配送会社|運送会社|配送業者|宅配業者|運送屋|ヤマト|佐川|クロネコ|日本郵便|郵便局|ゆうパック|配達員|ドライバー|配達の人|どの業者|どこの業者|配達業者|運送業者|どこの宅配|宅配会社|運送便',
  },
  ship: {
    zh: '发货|出货|寄出|发出|发走|寄过来|发|出库|发件|起运|启运|寄给我|寄出去|出仓|揽件|揽收|交给快递|打包|装箱|配货|备货|寄走|出单号|出快递|启程|动身|上路|出发|发车|安排发|安排寄|寄发|寄送|派出|已发|送出|出发了没|出发没|寄了没|寄了吗|发了吗|发了没|发没发|发出来|出唔出货|走货|走件',
    en: 'ship|ships|shipped|shipping|dispatch|dispatched|despatch|despatched|send|sent|sending|go out|going out|gone out|leave the warehouse|left the warehouse|out the door|posted|post it|mailed|on its way|on the way|sent out|send out|get sent|picked and packed|handed to the courier|out of the warehouse|label created|leave you|left you|left yet|when does it leave|set off|sets off|be sent|goes out|get posted|chuck it in the post|in the post',
    ja: '発送|出荷|送って|送る|送れ|送ります|送付|発送済|出荷準備|出庫|郵送|送り出|お送り|出ました|出荷され|倉庫を出|もう出た|送られて|発送され|送ってもらえ|出してもら|発送は|発送して|発送予定|出荷予定|出ますか',
  },
  notShipped: {
    zh: '怎么还不发|还不发|不发货|没发货|未发货|还没发|还没寄|还未发|没动静|毫无动静|一直不发|迟迟不发|迟迟没发|拖着不发|磨蹭|磨磨蹭蹭|磨叽|磨唧|拖拖拉拉|拖什么|拖到什么|待发货|显示待|等待发货|备货中|处理中|没出库|没出单号|没单号|没有单号|没揽收|连单号|还没出|唔出货|未出货|还未寄|还在仓库|压着不发|压单|卡单',
    en: 'not shipped|hasnt shipped|havent shipped|not dispatched|hasnt been dispatched|not sent|hasnt been sent|havent sent|still processing|still pending|still preparing|still packing|hasnt left|not left|not gone out|hasnt gone out|still in your warehouse|sat in your warehouse|sitting in your warehouse|dragging your feet|holding it up|hold up|holdup|taking so long to send|no tracking|no tracking number|awaiting dispatch|awaiting shipment|yet to ship|yet to be shipped|not moved from your|get a move on|pull your finger out|dilly dallying',
    ja: 'まだ発送され|発送されない|発送されてい|まだ送ら|送られてこない|送ってくれない|出荷されない|出荷されてい|出荷準備中|準備中|処理中|まだ出荷|まだ発送|発送まだ|発送が遅|発送遅|いつまで待て|出荷が遅|発送してくれ|発送せえ|まだ出てない|まだ出て',
  },
  deliver: {
    zh: '送达|送到|收到|能到|到货|几天到|送货|配送|派送|寄到|收货|送得到|到手|到家|送来|派件|派到|到我手|到我家|送上门|送货上门|投递|投到|落地|抵达|送过来|快到了|到达|拿到手|能拿到|几天能|送不送|送不送得到|到不到|配送到|到了没|到咗未|能收到|收到货|收得到|到我这|到我这里|到咱这|送来没',
    en: 'deliver|delivers|delivered|delivery|arrive|arrives|arrived|arrival|get here|gets here|got here|turn up|turns up|show up|shows up|reach me|reaches me|rock up|in my hands|on my doorstep|get to me|gets to me|drop off|dropped off|to my door|expect it|be here|be with me|deliver to|land in|to turn up|arriving|get it by|be here by|be delivered|rocks up|rocking up',
    ja: '届き|届く|配達|配送|お届け|届け|到着|着く|着きます|着いた|着き|手元に|とどく|とどき|届くん|もらえる日|受け取れ|受け取り|配り|届けて|届けられ|配達は|配送は|着くん|届くの|届くか|届きそう|こちらまで|間に届',
  },
  postage: {
    zh: '运费|邮费|快递费|包邮|免邮|免运|配送费|寄费|路费|车马费|邮资|运杂费|不包邮|包不包邮|邮不邮|多少邮|运费多少|免费送|送货费|要不要运费|运钱|邮钱|寄钱|寄费用|运送费|派送费|满多少包|凑够多少|满多少免|差多少包邮|寄过来多少钱|寄一次多少|来回运费|来回邮费|送要钱|寄要钱|寄要多少|送要多少|收运|收不收运|运费要|运费还|要运费|出运费|付运费|给运费|给邮费|出邮费|运费减|免运门槛|包运',
    en: 'shipping fee|shipping cost|delivery charge|postage|shipping charge|cost of shipping|free delivery|free shipping|how much is shipping|delivery fee|delivery cost|delivery charges|shipping costs|shipping fees|shipping charges|shipping rate|p p|post and packing|postage and packing|carriage|pay for shipping|pay for delivery|charge for delivery|charge for shipping|charge for postage|cost to ship|cost to post|cost to deliver|freight|free post|free postage|how much for delivery|how much for shipping|how much is delivery|minimum spend|qualify for free|delivery free|dont pay the courier|delivery zero|shipping zero|shipping free|delivery on top|plus postage|plus delivery|shipping on top|to get it delivered|to get it sent',
    ja: '送料|配送料|運賃|郵送料|配達料|送料無料|送料込|送料込み|お届け料|配送費|配送費用|郵便代|宅配料|元払い|送るのにいくら|送料かかる|送料なんぼ|輸送費|配送無料|送料ゼロ|送料タダ|送料ただ|配送代|お届け代|送るのに|送料って|送料なし|送料負担|送料が|送料を',
  },
  freightInsurance: {
    zh: '运费险|退货险|退货运费险|退换货险|送的那个险|退运险|运费保险|退货保险|运险',
    en: 'freight insurance|return insurance|shipping insurance|return shipping insurance|returns insurance|return cover|returns cover|return freight|insurance on returns|insurance for returns',
    ja: '返送保険|返品保険|送料保険|返送料保険|返品送料保険|運賃保険',
  },
  track: {
    zh: '查物流|查快递|物流信息|到哪了|到哪里了|走到哪|快递单号|单号|追踪|查询|跟踪|查件|查货|走到哪儿|到哪儿了|到边|到边度|去到边|在路上|在途|哪儿呢|哪呢|在哪呢|物流轨迹|轨迹|运到哪|运输状态|物流状态|物流进度|查进度|走哪了|走到哪里|还有多远|啥位置|到什么地方|跑哪去|跑哪儿去|跑到哪|跑边度|查单|看物流|位置信息|实时位置|动向|下落|现在在哪|现在到哪|到哪个城市|哪个城市了|到没到|走到什么|运到什么|到什么位置|行踪|去向',
    en: 'track|tracking|where is my|wheres my|tracking number|track my|trace|trace it|whereabouts|follow my|locate|status of my|current location|how far away|how far off|what stage|keep tabs|on its way yet|any sign of|any news on|any update on|wheres it at|where has it got|whats happening with|progress of|tracking info|tracking link|how far has|how far my|what city is|which city is|where about is|got as far as|how far along|see where|check where',
    ja: '追跡|配送状況|今どこ|追跡番号|伝票番号|送り状|問い合わせ番号|発送状況|どこまで来|どこらへん|どのへん|いまどこ|今どのあたり|どの辺|どこにおる|どこおる|状況を確認|配達状況|荷物の状況|どこにある|輸送状況|現在地|どうなってる|今どの|どこまで進|どの町|経過|どこを通|今いる場所|現在の場所|足取り|居場所|進み具合',
  },
  stuck: {
    zh: '不动|没动|没更新|不更新|停滞|卡住|卡在|没有动静|没动静|一动不动|停在|趴窝|趴着不动|窝着|睡大觉|躺平|原地不动|纹丝不动|不走了|停了|停住|卡着|卡咗|停咗|冇动静|冇更新|没变化|没变过|没新消息|没消息|没音讯|没下文|没了下文|石沉大海|杳无音信|好几天没|几天没|三天没|四天没|五天没|一直是那|一直显示|一直停|老停|还停在|滞留|搁浅|冻住|不刷新|没刷新|没轨迹|没有轨迹|物流停|还在原地|没挪窝|不挪窝|不挪|没挪|没走|没往前|没往下|没进展|没有进展|没有更新|没有变化|原样|还是那|还是老样|不往前|停更|断更|停止更新|停留|没再动|再没动|死活不动',
    en: 'stuck|not moved|not updated|hasnt changed|has not updated|not moving|hasnt moved|hasnt budged|not budged|hasnt shifted|not shifted|hasnt updated|havent updated|no movement|no update|no updates|no change|frozen|stalled|same status|same place|same spot|same depot|sitting in|sat in|been sat|been sitting|not budging|standstill|nothing since|no scans|no scan|last scan|last update|last updated|gone quiet|stopped updating|stopped moving|in limbo|dead in the water|radio silence|hung up at|held up at|stationary|hasnt progressed|not gone anywhere|gone nowhere|going nowhere|hasnt gone anywhere|not progressed|just sitting|just sits|same message|same line|says the same|nothing new|same since|stuck in|stuck at',
    ja: '動かない|更新されない|動いてない|動いていない|動きません|動きがない|動きがあり|動かん|動かへん|更新されてい|更新されてな|更新がない|更新なし|変わらない|変わってない|変わっていない|変わりません|変わらへん|止まった|止まって|止まっと|止まったまま|とまった|進まない|進んでない|進んでいない|進みません|そのまま|ずっと同じ|ずっと止|停滞|音沙汰|反応なし|滞って|動きなし|動いとらん|動きまへん|止まりっ|全く動|ずっと動|更新止ま|更新が止|更新されへん|変化なし|変化がな|表示のまま|同じ表示|同じ場所|何日も動|一向に動',
  },
  lost: {
    zh: '丢了|丢件|弄丢|搞丢|遗失|不见了|没影|没影儿|失踪|人间蒸发|蒸发了|找不到件|找不着|寻不着|下落不明|搞唔见|唔见咗|跑丢|寄丢|送丢|掉了件|丢包|查无此件|是不是丢|凭空消失|不翼而飞',
    en: 'lost|gone missing|went missing|missing parcel|missing package|vanished|disappeared|lost in the post|lost in transit|gone walkabout|gone astray|mislaid|nowhere to be found|dropped off the map|black hole|never turned up|fallen off|lost it|awol',
    ja: '紛失|なくなった|無くなった|行方不明|消えた|見つからない|見つからん|見つかりません|ロスト|迷子|どっか行|どこかへ行|なくした|失くし|見当たら',
  },
  notReceived: {
    zh: '没收到|没有收到|未收到|没拿到|没到|收唔到|没见到货|没见着|没看见|没见到|影子都没|没影子|毛都没|冇收到|未收|还没收到|根本没收|压根没收|连影|没有拿到|没签过|没签收|没人给我|没给我打|家里没有|门口没有|门口空|空空如也|两手空空|谁签的|谁代签|被谁签|代签|被签收|显示签收|显示送达|显示已|被别人拿|被人拿|被偷|被冒领|冒领|偷了|投错|送错|放错|未收货|没到手|没见货|丢了|丢件|没人送|没送来|没来过|没敲门|没按门铃|没接到电话|家门口没|哪儿都没有|哪都没有|没瞧见|没瞅见|没找着|没找到|鬼影都|连个影|根本没有|我没拿|我没签|唔见|没我的',
    en: 'not receive|never received|did not get|didnt get|lost|missing parcel|not arrive|nothing here|not received|havent received|havent got|hasnt arrived|didnt arrive|never arrived|never came|never turned up|not turned up|hasnt turned up|hasnt come|didnt come|didnt show|no show|no sign of it|no sign|nowhere to be seen|nothing on the doorstep|nothing at the door|nothing outside|still waiting for my|yet to receive|still not here|still not got|no parcel|not got it|porch pirate|stolen|nicked|swiped|cant find it|dont have it|got nothing|nowt here|no parcel here|theres nothing|there is nothing|nothing in my|nothing in the|dont see it|dont see any|nowhere near|havent seen it|havent seen any|was home all day|was in all day|no one came|nobody came|never knocked',
    ja: '届いていない|届いていません|届かない|届いてない|届きません|届かへん|届いてへん|届かん|来ない|来ません|来てない|来ていない|けえへん|来おへん|まだ来|未着|受け取って|受け取ってな|受け取っていない|届いとらん|置いてない|置かれてい|盗まれ|盗難|まだ届|もろてない|もらってません|受け取ってません|見てない|どこにもな|どこにもあ|影も形|ポストにもな|玄関にもな|玄関にな|置いてませ|届いてません|届いてませ|来てませ|来とらん|来てへん',
  },
  signed: {
    zh: '签收|已签收|已送达|显示送达|放门口|显示签收|妥投|已妥投|放驿站|放快递柜|丰巢|驿站|快递柜|自提柜|代收点|放柜|门卫|保安|前台|物业|传达室|菜鸟驿站|放在门|搁门口|扔门口|扔在门|丢在门|代收|短信说送到|说送到|说已经送|系统说|写着签收|写签收|状态签收|取件码',
    en: 'says delivered|marked delivered|marked as delivered|shows delivered|shows as delivered|status delivered|tracking says|signed for|left with|left at|safe place|left outside|on the porch|locker|pick up point|collection point|front desk|concierge|reception|mailroom|handed to|proof of delivery|app says|supposedly delivered|allegedly|claims it|claiming it was|says its here|it was delivered|been delivered|was delivered',
    ja: '配達済み|配達完了|お届け済|お届け完了|配達済|完了になっ|完了と|完了って|置き配|宅配ボックス|宅配ロッカー|玄関|受領印|届いたこと|配達したこと|配達したと|受取済|受け取り済|届けたと',
  },
  askedAround: {
    zh: '邻居|隔壁|楼上楼下|家里人|家人|左邻右舍|都问了|问遍|问了一圈|问过了|都没有拿|都说没|问过|翻遍|找遍|找了一圈|到处找|都找过|里外找|翻了个遍|监控|都没见',
    en: 'neighbour|neighbours|neighbor|neighbors|next door|asked around|asked everyone|checked with|housemates|flatmates|looked everywhere|searched everywhere|turned the house upside|roommates|family members|checked everywhere|nobody has it|no one has it|nobody took|cctv',
    ja: '近所|ご近所|お隣|家族に|家族も|聞きました|聞いてみ|探した|探しま|探しても|みんなに聞|管理会社|同居',
  },
  pickUp: {
    zh: '上门取件|上门取|上门收|来取|来拿|来收|来家里拿|来家里取|来家里收|派人取|派人来|叫人来|叫快递来|取走|取件|拉走|拖走|收走|预约取件|上门揽|上门拉|到家取|上门拿|到我家取|到我家拿|到府收件|到府|不想跑|懒得跑|懒得出门|不方便出门|走不开|没法出门|楼下取|来公司取|来公司拿|上嚟收|上门攞',
    en: 'pick up|pickup|pick it up|picked up|collect|collection|collected|collect it|come and get|come and fetch|come get|come fetch|send someone|fetch it|home pickup|home collection|doorstep pickup|from my house|from my door|from my place|courier collect|schedule a pickup|arrange collection|book a collection|swing by|pop round|cant get out|housebound|at my door',
    ja: '集荷|引き取り|引取|取りに来|取りに来て|取りにき|取りにきて|回収に来|回収して|自宅まで|家まで取|家に来|引き取って|引き取りに|持っていって|取り来て|家まで来',
  },
  warehouse: {
    zh: '仓库|发货地|哪里发|哪个城市|哪发货|从哪发|从哪儿发|从哪里寄|哪个仓|什么仓|哪的仓|哪里寄出|从哪寄|哪儿寄|什么地方发|啥地方发|哪个地方发|哪产的|货源|始发|边度寄|边度发|从边|保税仓|海外仓|本地仓|前置仓',
    en: 'warehouse|ship from|where do you ship from|come from|comes from|coming from|depot|distribution centre|distribution center|fulfilment|fulfillment|sent from|posted from|dispatched from|where are you based|start its journey|set off from|stock held|ships from|where are you located',
    ja: '倉庫|どこから発送|発送元|発送地|出荷元|どこの倉庫|どこから送|どこから出|物流センター|発送場所|どこ発|国内発送|中国から|海外から',
  },
  remote: {
    zh: '偏远|新疆|西藏|青海|内蒙古|偏远地区|边远|边疆|乌鲁木齐|拉萨|西宁|喀什|伊犁|和田|阿克苏|呼和浩特|包头|鄂尔多斯|海岛|山区|乡下|村里|农村|乡镇|乡下地方|大山里|山沟|镇上|县城|村子|疆内|大西北|日喀则|林芝|石河子|克拉玛依|库尔勒',
    en: 'remote area|xinjiang|tibet|qinghai|inner mongolia|remote|rural|countryside|out in the sticks|the sticks|middle of nowhere|back of beyond|urumqi|lhasa|village|islands|highlands|boondocks|kashgar|xining|hohhot|off the beaten|inner mongolian|far west|lanzhou',
    ja: '離島|新疆|チベット|青海|内モンゴル|ウルムチ|ラサ|僻地|遠隔地|田舎|へんぴ|遠方|辺境|山奥',
  },
  greaterChina: {
    zh: '香港|台湾|澳门|港澳台|台北|高雄|九龙|新界|港岛|旺角|尖沙咀|特区|湾湾|台中|台南|宝岛|大陆以外|境外|港台|过海|港澳|铜锣湾|沙田|元朗',
    en: 'hong kong|taiwan|macao|macau|hk|kowloon|taipei|new territories|kaohsiung|mong kok',
    ja: '香港|台湾|マカオ|ホンコン|台北|九龍|高雄|カオルーン',
  },
  japan: {
    zh: '日本|东京|大阪|京都|横滨|名古屋|福冈|札幌|北海道|神户|霓虹|冲绳|埼玉|千叶',
    en: 'japan|tokyo|osaka|kyoto|yokohama|nagoya|fukuoka|sapporo|kobe|hokkaido|okinawa',
    ja: '日本|東京|大阪|京都|横浜|名古屋|福岡|札幌|北海道|神戸|沖縄|埼玉|千葉|日本国内',
  },
  abroad: {
    zh: '海外|国外|国际|外国|美国|加拿大|欧洲|英国|澳大利亚|澳洲|出国|留学|新加坡|马来西亚|泰国|越南|韩国|法国|德国|意大利|西班牙|俄罗斯|新西兰|纽约|伦敦|洛杉矶|悉尼|巴黎|大洋彼岸|老外|北美|东南亚|出境|跨国|跨境|外面国家|出口|全球|巴西|印度|荷兰|墨尔本|温哥华|旧金山|首尔|曼谷|国际件|漂洋过海|在国外',
    en: 'international|internationally|abroad|overseas|other country|united states|america|europe|australia|canada|usa|the us|the states|the uk|england|britain|singapore|malaysia|germany|france|new york|london|los angeles|sydney|toronto|outside china|outside of china|worldwide|foreign country|other countries|another country|international delivery|international shipping|ship abroad|export|mumbai|delhi|india|ireland|dublin|new zealand|korea|thailand|vietnam|spain|italy|netherlands|brazil|dubai|global|cross border',
    ja: '海外|国外|国際|外国|アメリカ|米国|欧州|ヨーロッパ|カナダ|オーストラリア|イギリス|フランス|ドイツ|シンガポール|韓国|ハワイ|ニューヨーク|ロンドン|国際配送|海外発送|海外配送|海外在住|タイに|ベトナム|他の国|イタリア|スペイン|マレーシア|グアム',
  },
  customs: {
    zh: '清关|海关|通关|关税|报关|过关|卡海关|查验|扣关|被海关|税单|补税|交税|缴税|进口税|税金|海关扣|入关|清唔到关|卡关|行邮税|申报|放行|缴关税',
    en: 'customs|clearance|import duty|duty|duties|import tax|import fees|border|held by customs|stuck in customs|customs clearance|tariff|customs fee|declaration|import charges|vat on import|customs office',
    ja: '通関|税関|関税|輸入税|消費税|通関中|関税が|輸入関税|税関で|足止め|検査中|申告',
  },
  address: {
    zh: '地址|收货地址|送到|住址|搬家|搬了|搬走|搬到|换地方|寄错地方|门牌|门牌号|楼号|单元号|房号|街道|小区|老家|公司地址|家里地址|收件地址|旧地址|老地址|新地址|寄去|转寄|转送|换个地方收|改送|改寄|送去单位|送单位|送公司|送到公司|寄公司|寄单位|寄家里|写成老|默认地址|屋企|地区选错|邮编|收件人|收货人|联系电话|收件信息|收货信息|送去|送到单位|送到家|送到学校|寄到单位|寄到学校|寄到公司|换收货|换收件|换个收|收的地方|换地儿|换个地儿|搬过家|搬了家|换了住|搬咗|改送到|地址填|地址写|地址改|改地',
    en: 'address|recipient|destination|moved house|moving house|moved|move house|new place|new flat|old address|new address|old place|house number|flat number|apartment number|postcode|zip code|street|redirect|reroute|re route|divert|send it to|send it somewhere else|different place|to my work|to my office|work address|home address|my mums|my office|ship it to|typo in the address|relocated|deliver it to|elsewhere|unit number|send it to a|to my new|go to my|go to a different|come to my|forgot the apartment|wrong street|where its going|where it goes|to another place|another address|different address',
    ja: '住所|届け先|配送先|宛先|お届け先|送り先|引っ越|引越|ひっこし|転居|郵便番号|番地|部屋番号|マンション名|建物名|旧住所|新住所|前の住所|実家|職場|会社に送|勤務先|転送|別の場所|別の住所|受取先|受取人|宛名|届け先を|送り先を|住所を|住所が|住所に|引っ越した|引っ越す|引っ越し先|建物|号室|アパート|マンション|届ける場所|送る場所|受取場所|違う住所|会社宛に送|新居',
  },
  refuse: {
    zh: '拒收|拒签|不签收|不收了|拒绝签收|直接拒|让快递拿回去|让快递带回|不想签|别签|退回去给快递|原封不动退|快递来了不要|不收件|唔收|拒绝收|不要签收|当面退|打回去|让他拿走|当场拒|不开门|不接收|不接|不拿|跟快递说不要|跟快递员说不要|给快递员退|让他带回|让他们带回|带回去|直接退给快递',
    en: 'refuse|refuse delivery|refuse the parcel|refuse it|reject the parcel|reject delivery|turn it away|turn away|send it away|not accept|dont accept|decline delivery|decline the delivery|decline the parcel|return to sender|hand it back|give it back to the driver|not sign for it|refuse to sign|wont take it in|wave it away|without opening|at the doorstep|say no to the driver|tell him no|tell the courier no|not take it|leave it with the courier|without accepting|dont sign',
    ja: '受け取り拒否|受取拒否|受取り拒否|受け取らな|受け取りたくない|受け取らず|拒否|断る|断って|断りたい|持って帰って|持ち帰って|突き返|受け取りません|送り主に返|受領拒否|いらないと言|いらんと言|受け取りを断|配達員に断|そのまま返|受け取らんと|受取を拒|サインせず|受け取らない',
  },
  slow: {
    zh: '慢|太慢|好慢|慢死|龟速|蜗牛|比蜗牛|乌龟|等得花|等到花儿|等死|等了好久|等好久|等了很久|等了几天|等了一个|等半天|干等|苦等|等不及|等不了|望眼欲穿|黄花菜|到猴年|墨迹|拖延|延误|延迟|耽误|耽搁|晚了|迟到|超时|没准时|说好的|说好|不守时|好耐|等咗|等到颈|头发都白|脖子都长|等疯|等急|还没好',
    en: 'slow|slowly|so slow|taking ages|takes ages|taking forever|takes forever|waiting ages|been waiting|waited|waiting for days|waiting for weeks|late|delayed|delay|overdue|behind schedule|snail|snails pace|glacial|sick of waiting|tired of waiting|fed up waiting|dragging on|still waiting|weeks now|days now|long overdue|past the date|was supposed to|should have been here|should have arrived|ages ago',
    ja: '遅い|遅れ|遅延|遅すぎ|おそい|おそすぎ|遅なっ|待って|待ってる|待ってます|待たされ|待ちくたび|いつまで待|ずっと待|待たせ|何日待|まだですか|まだなの|まだかい|過ぎても|予定日|かかりすぎ|時間かかり|のろい|ちんたら',
  },
  urgent: {
    zh: '加急|催|催一下|催催|尽快|赶紧|快点|快些|马上|立刻|立马|赶快|着急|急用|急需|急着|急死|火急|十万火急|催单|催发货|抓紧|麻利|麻溜|快一点|快啲|即刻|等着用|等米下锅|紧急|赶时间|急急急|速度|优先|插队|特快|当日达|次日达|隔天到|隔日达|今天能到|明天能到|当天到|当天达',
    en: 'urgent|urgently|asap|hurry|hurry up|rush|quick|quickly|faster|speed up|expedite|expedited|express|next day|same day|overnight|in a hurry|need it by|need it for|need it now|get a move on|chase|chase up|chasing|priority|straight away|right away|pronto|sooner|soonest|at the earliest|as soon as',
    ja: '急ぎ|急いで|急ぐ|至急|早く|はやく|速く|早めに|急いでます|すぐ|今すぐ|即日|翌日|当日|お急ぎ|速達|催促|早よ|はよ|急かし|間に合わせ|大至急|お急ぎ便',
  },
};
