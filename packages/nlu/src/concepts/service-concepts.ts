import type { Concepts } from './concept.ts';

/** Those who serve, how they are reached, and what is said of them. */
export const serviceConcepts: Concepts = {
  service: {
    zh: '客服|人工|服务|人工客服|真人|转人工|活人|找人|值班|坐席|专员|接线员|客服人员|小二|在线客服|店小二|工作人员|专人|售后|售前|店家|掌柜|店主|卖家|能说话的人|会说话的人|专线|绿色通道|专属|找谁|谁负责|谁管|谁处理|归哪个|哪个部门|哪个组|有几个组|什么团队|分工|售后部|售前部|管售后|管售前|负责售后|负责售前|找哪个',
    en: 'customer service|support|human|real person|live person|actual person|agent|representative|rep|advisor|adviser|operator|someone real|proper person|somebody real|live agent|live chat|customer care|helpdesk|help desk|speak to someone|talk to someone|speak to a person|staff|team|department|after sales|sales team|dedicated line|priority line|care executive|who handles|who deals with|who do i ask|which desk|which team handles|handles complaints|a real person at|somebody to talk|someone to talk|get a person',
    ja: 'サポート|カスタマー|担当者|オペレーター|有人|人間|スタッフ|係の人|係員|窓口|相談員|店員|お客様センター|カスタマーサービス|担当の|中の人|専用窓口|コールセンター|部署|人につな|専用ダイヤル|専門の|誰に聞|だれに聞|どこに聞|どこが担当|どの担当|担当は|担当が|チーム|係は|お得意|優待窓口|上得意|売る前|買う前の',
  },
  openingHours: {
    zh: '上班|下班|营业|工作时间|几点开|几点关|几点到几点|几点钟|开门|关门|几点收工|收工|开工|早上几点|晚上几点|最晚几点|值夜班|夜班|半夜|凌晨|大半夜|深夜|夜里|通宵|全天|二十四小时|在线时间|服务时间|休息吗|放假吗|还在吗现在|有人在吗|有人值班|节假日|过年期间|春节|国庆|法定假日|几点有人|什么时间在线|朝九晚五|开到几点|返工|开档|收档|几点在|几点有|几点上|几点下|何时上班|何时下班|啥时候上班|啥时候下班|什么时候上班|什么时候下班|什么时候有人|啥时候有人|几时有人|几时上班|现在有人|礼拜天有人|周末有人|几点前|晚上有|晚上还有|晚上有人',
    en: 'opening hours|open|available|business hours|working hours|office hours|what hours|opening times|what time do you|close|closed|closing time|late at night|at night|early morning|round the clock|24 7|24 hours|bank holiday|holidays|hours|midnight|clock off|are you there|shut|open until|still open|what time are you|when are you|out of hours|evenings|christmas|staffed|manned|around the clock|when are you there|when is anyone there|when is someone there|start work|finish work|till what time|until what time|what time does|open at|close at|answering at',
    ja: '営業時間|受付時間|何時まで|何時から|営業日|定休日|休み|祝日|年末年始|夜中|深夜|早朝|夜も|開いて|開いてる|やってる|やってます|やっとる|対応時間|問い合わせ時間|何時に|お盆|正月|営業して|時間外|夜間|朝早|夜遅|閉まる|終わる時間|何時に開|何時に閉|何時に始|何時ごろまで|対応は何時|受付は何時|営業は何時|今やって|今あい|今開い|何曜日|人がいる時間|いる時間|いつ空',
  },
  weekend: {
    zh: '周末|周六|周日|礼拜|星期天|星期六|星期日|双休|双休日|礼拜天|礼拜日|礼拜六|大周末',
    en: 'weekend|saturday|sunday|weekends|saturdays|sundays|sat|sun',
    ja: '土日|土曜|日曜|週末|土曜日|日曜日',
  },
  hotline: {
    zh: '电话|热线|打电话|客服电话|打给你们|拨打|号码是多少|拨什么号|什么号码|联系电话|打过去|打热线|座机|四百|免费电话|打哪个|联系方式|怎么联系|联系你们|打通|拨打电话|打唔通|电话几多|通话|语音|热线号',
    en: 'hotline|phone number|call you|telephone|phone you|ring you|ring|call|phone|dial|phone line|helpline|give you a call|give you a ring|give you a bell|number to call|number for|speak on the phone|over the phone|toll free|freephone|contact number|contact you|landline|get hold of you|get in touch|reach you|reach out|phoning|contact details',
    ja: '電話|電話番号|ホットライン|フリーダイヤル|かけたい|連絡先|問い合わせ先|電話で|電話した|通話|TEL|番号を教|番号は何|電話窓口|連絡を取|つながら|電話口|何番|問い合わせ番',
  },
  complain: {
    zh: '投诉|不满|态度差|太差|太烂|举报|差评|告你们|维权|曝光|消协|消费者协会|工商|市场监管|十二三一五|315|给个说法|要个说法|讨个说法|讨说法|讨公道|找你们领导|找领导|找经理|找主管|叫你们经理|叫经理|叫主管|负责人|上级|不理人|不理我|没人理|敷衍|踢皮球|推来推去|推脱|推诿|糊弄|忽悠|态度恶劣|态度不好|态度极差|爱理不理|阴阳怪气|骂人|骂我|气死|火大|恼火|来气|受够|忍无可忍|憋屈|窝火|气炸|坑人|骗人|黑店|无良|店大欺客|欺负人|欺负老|什么态度|服务差|服务太|挂电话|挂我电话|反映问题|反映一下|提意见|意见箱|吐槽|闹心|糟心|恶心|无语|离谱|服了|呃人|告状|告他|告她|投诉他|投诉她|投诉你|投诉那|投诉快递|投诉客服|意见|向谁反映|跟谁反映|跟谁说理|评理|讲理|没法忍|态度很|态度太|凶我|骂了我|吼我|怼我|甩脸|摆脸色|不耐烦|没礼貌|素质',
    en: 'complain|complaint|complaints|unhappy|dissatisfied|rude|manager|supervisor|your boss|the boss|someone in charge|whoever is in charge|whos in charge|escalate|escalation|report you|trading standards|ombudsman|kick up a fuss|disgusted|disgusting|appalling|appalled|disgraceful|disgrace|shocking service|terrible service|awful service|bad service|poor service|lodge|raise a|file a|grievance|fed up|had enough|livid|furious|raging|outrageous|fobbed off|fob off|passed from pillar|passed around|runaround|run around|hung up on me|ignored|ignoring me|unacceptable|consumer court|consumer forum|legal action|sue you|bad review|one star|feedback|treated badly|treated like|attitude|messed about|messing me around|taking the mick|joke of a|how i was treated|how the driver treated|treated me|dissatisfaction|not happy with how|swore at|yelled at|shouted at me|was horrible|was nasty|report a|report him|report her|report someone|report your|who to tell|make a fuss|make a stink|take it further|higher up|over your head',
    ja: '苦情|クレーム|不満|態度が|態度悪|ひどい|最悪|責任者|上司|店長|上の人|消費者センター|消費生活|許せない|腹が立|腹立|むかつ|ムカつ|怒って|怒り|ふざけ|失礼|いい加減|ええ加減|たらい回し|対応が悪|対応悪|対応がひど|不愉快|不快|文句|納得いか|納得でき|納得できん|訴え|通報|口コミに書|レビューに書|あきれ|呆れ|話にならん|話になら|なめて|なめとん|意見を|物申|抗議|無視され|あり得|ありえ|苦情を|苦情は|苦情の|苦情担当|苦情先|クレームを|クレーム入|態度悪か|態度が悪|対応に不|対応最悪|言いつけ|訴えたい|上に言|怒鳴ら|暴言|感じ悪|感じが悪|申し立て|申立',
  },
  bot: {
    zh: '机器人|是人是鬼|是人吗|智能客服|人工智能|自动回复|你是真人|是不是真人|是不是机器|真人假人|是个机器|人还是机器|机器还是人|活的吗|活人吗|智障|人机|你是人|你系人|人定机械|电脑在回|复制粘贴|是不是人|真的人|是活人|是机器|机器吗|是人在|人在回|谁在回|谁在跟|是个人吗|跟谁聊|系唔系人|机械人',
    en: 'bot|robot|chatbot|ai|are you real|are you human|automated|real human|script|am i talking to|am i speaking to|a person or|virtual assistant|algorithm|talking to a|artificial|android|sentient|flesh and blood|actual human|a real one|real or not|person or a|person or robot|human or|am i chatting with|who am i talking|who is this',
    ja: 'ロボット|ボット|チャットボット|人工知能|自動応答|機械|中の人|人間ですか|人ですか|人間なの|本物の人|プログラム|生身|自動返信|人なの|人間か|話してるの人|人が話|中に人|人がい|人間が|相手は人|本当に人|自動で返|自動で答',
  },
  abilities: {
    zh: '会什么|会啥|能做什么|能干什么|能干啥|能帮我什么|能帮我干|帮我做什么|能帮什么|有什么功能|有啥功能|有什么本事|有啥本事|会干啥|会干什么|都能干|都会啥|能处理什么|能解决什么|什么都能问|可以问什么|能问啥|识做咩|十八般|啥都会|能搞定什么|能办什么|办哪些',
    en: 'what can you do|what do you do|what can you help|help me with|what are you able|what are you capable|capabilities|what are you for|what can i ask|things you can|what else can you|good at|what do you know|your skills|your purpose|how can you help|services do you',
    ja: '何ができ|なにができ|できること|何が可能|何をしてくれ|何を聞|どんなこと|機能|何に答え|何でも聞|得意|何できる|なにできる|何してくれ|できるん何|対応できる内容|任せられる',
  },
};
