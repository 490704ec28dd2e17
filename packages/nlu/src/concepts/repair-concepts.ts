import type { Concepts } from './concept.ts';

/** What is done for goods that fail, and who answers for them. */
export const repairConcepts: Concepts = {
  warranty: {
    zh: '保修|质保|保固|三包|保不保|给修|保多长|保一年|保两年|质保期|保修期|包修|包修几年|免费修|免费维修|免费保修|管修|管不管修|过保|出保|在保|保内|保外|延保|全国联保|联保|保养期|保修卡|保卡|保用|坏了管不管|坏了算谁|坏了谁管|坏了几年|保唔保|终身保|质量保证|售后期|能保|几年质保|白修|白给修|包不包修|还管不管|还给不给修|还包吗|还保吗|还在不在保|还保不保|保到|管到|负责多久|负责几年|包换|几年内|几年里|多久内坏|不收修理费|要不要修理费|修理费|修要钱吗|修要不要钱|修收不收钱|坏了免费',
    en: 'warranty|guarantee|covered|under guarantee|under warranty|in warranty|out of warranty|guaranteed|cover|coverage|warranty period|extended warranty|how long is it covered|does it cover|is it covered|am i covered|repaired for free|fixed for free|fix it for free|free repair|free repairs|manufacturer guarantee|manufacturers guarantee|still covered|void the warranty|valid for repair|still fix|fix it free|mend it for free|look after it|cover this|cover it|covers|are you responsible|how many years cover|years of cover|years cover|how long do you cover|free fix|without paying for repair',
    ja: '保証|保証期間|保証書|保証は|保証が|保証対象|保証内|保証外|無償修理|無料修理|無料で修理|無料で直|ただで直|ただで修理|タダで直|タダで修理|メーカー保証|延長保証|保証切れ|保証されま|補償|保障|アフターサービス|みてもらえ|見てもらえ|面倒み|面倒見|何年もつ|まだ効く|保証ある|保証つ|保証き|保証あり|保証って|保証何|何年保証|ただで修|修理代|修理費|修理は無料|保証でき|保証してくれ|保証の対|保証さ',
  },
  repair: {
    zh: '维修|修理|报修|送修|修好|修|返修|检修|修一下|修修|能修|找人修|修得好|修不修|维修点|维修站|修理店|修手机|拿去修|寄去修|售后点|服务网点|网点|授权店|送去修|上门修|上门维修|师傅|师傅上门|整好|整返|整一整|检测|换屏|换个屏|换屏幕|换电池|换零件|换主板|返厂|寄修|抢救|救一下|还有救|有得救|有没有救|修复|拿去整|整手机|整机|送修点|修要|修得|修了|修到|帮修|帮我修',
    en: 'repair|repairs|repaired|repairing|fix|fixed|mend|mended|fixing|get it fixed|get it repaired|sort it|sorted out|service centre|service center|repair shop|repair centre|repair center|serviced|technician|engineer|workshop|have it looked at|take a look at|patch up|put right|workable again|replace the screen|replace the battery|screen replacement|send it in|book it in|servicing|for the service|take it in|send it for repair|being repaired|who fixes|who repairs|where do i take it|fix mine|mend mine',
    ja: '修理|直して|直る|直せ|直ります|なおして|なおる|修理に出|修理センター|サービスセンター|修理店|修理屋|修理したい|修繕|点検|メンテ|見てほしい|直してほしい|直したい|治る|復活|修理出|修理に|修理を|修理は|修理の|修理いく|直すの|直すん|直してもら|直してくれ|直るの|直るん|修理中|修理期間|修理お願い|修理頼',
  },
  water: {
    zh: '进水|泡水|掉水|落水|浸水|掉进|掉马桶|掉厕所|泼了|洒了|洒水|洒到|淋雨|淋湿|淋了|泡了|打湿|弄湿|湿了|进了水|入水|沾水|洒咖啡|打翻|泼到|洗衣机里|汤洒|受潮|被水|遇水|溅到|掉河|掉池|水泡|进液|液体|水杯打|杯子打|打湿了|浸湿|浸了|弄进|进汤|灌水|灌了水',
    en: 'water|pool|fell in|wet|spilled|spilt|spill|soaked|dunked|dropped it in|in the toilet|in the sink|in the bath|went for a swim|got wet|liquid|submerged|waterlogged|splashed|rained on|drenched|flooded|drowned|water damage|knocked a|down the loo|moisture|tipped a|knocked water|knocked tea|knocked coffee|glass of water|cup of tea over|tea over|coffee over|wine over|water on it|water in it|puddle|swimming pool',
    ja: '水没|濡れ|ぬれ|こぼし|こぼれ|トイレに落|お風呂|雨に|浸水|水濡れ|水に落|水が入|液体|洗濯して|びしょ|お茶こぼ|水こぼ|コーヒーこぼ|ジュースこぼ|水かか|水かけ|水に浸|池に|川に|洗濯機に|びちゃ|汗で',
  },
  drop: {
    zh: '摔|跌|摔了|掉地上|掉地|掉到地上|摔地上|摔到|没拿稳|手滑掉|砸|砸了|磕了|磕碰|碰坏|撞了|坐坏|压坏|压了|被压|踩|踩了|踩坏|车碾|人为|不小心|自己弄坏|自己弄|自己搞|狗咬|猫抓|咬坏|被狗|娃摔|孩子摔|跌咗|跌烂|跌落|整烂|掉下来|掉下去|掉到地|掉在地|从桌上|从楼上|滑落|滑了|甩地|砸地|手没抓|没抓稳|没抓住',
    en: 'dropped|fell|drop|stepped on|sat on|knocked over|my own fault|accidental damage|accident|run over|ran over|hit the floor|slipped out|slipped from|fumbled|tripped|toppled|chewed|dog ate|bumped|trod on|trodden|fault of my own|butterfingers|bashed|dropped my|dropped it|slipped|slipped out of|off the table|down the stairs|smashed it|onto the floor|on the floor',
    ja: '落とし|落とした|落ちた|落として|踏ん|踏んで|ぶつけ|自分で壊|自分の不注意|過失|倒して|座って|落下|こけて|ひいて|噛ま|かじ|落っこ|落としちゃ|落としてしま|落っことし|床に|地面に|階段|手が滑|滑って',
  },
  battery: {
    zh: '电池|续航|待机|掉电|耗电|不耐用|不耐电|一天几充|充一次|电量|电芯|鼓包|充电|几个小时电|电用得|电掉得|跑电|叉电|差电|蓄电|唔够电|电不够',
    en: 'battery|batteries|battery life|drains|draining|holds charge|hold a charge|runs flat|goes flat|charge lasts|swollen|power cell|lasts on a charge|standby',
    ja: 'バッテリー|電池|充電|電池持ち|減りが|持ちが|膨らん|膨張|電池の減り|すぐ切れ|充電が持|電池がすぐ',
  },
  screen: {
    zh: '屏幕|碎屏|屏|屏碎|爆屏|内屏|外屏|玻璃碎|蜘蛛网|触屏|显示屏|荧幕|萤幕|花屏|绿线|漏液|后盖|屏裂|换屏|屏幕坏',
    en: 'screen|display|glass|lcd|touchscreen|touch screen|cracked screen|smashed screen|screen crack|front glass|spiderweb|spider web|shattered screen|back glass|panel',
    ja: '画面|ディスプレイ|スクリーン|液晶|ガラス|バキバキ|画面割|画面が割|画面に線|ヒビ|蜘蛛の巣',
  },
  insurance: {
    zh: '保险|险|碎屏险|屏幕险|意外险|意外保|保障服务|延保服务|屏碎险|投保|买保|加保|上保险|买个险|屏保险|换新险|保单|出险|理赔',
    en: 'insurance|insure|insured|protection plan|cover plan|policy|accident cover|accidental cover|care plan|screen cover|screen protection|broken screen cover|cracked screen cover|cover for the screen|screen breakage|take out cover|take out insurance|insurance plan|breakage cover|add cover',
    ja: '保険|補償プラン|保険に|保険料|画面保険|安心プラン|ケアプラン|延長サポート|入れる保険|補償サービス',
  },
  loan: {
    zh: '备用机|借一台|先用|备用|顶着用|顶一下|顶着|凑合用|过渡|临时用|替用|替代机|代用机|借个|借部|借我|暂借|周转机|周转|没手机用|没得用|冇得用|这段时间用什么|期间用什么|期间用啥|垫着用|借手机|借机|应急机',
    en: 'loan|lend|borrow|loaner|courtesy phone|spare phone|spare one|temporary phone|temporary replacement|stand in|stopgap|tide me over|in the meantime|meanwhile|to use while|without a phone|phoneless|replacement while|while mine|temp phone|backup phone',
    ja: '代替機|代わりのスマホ|代わりの機種|代わりの端末|貸して|貸出|貸し出|借りられ|借りたい|借りれ|代機|代わりに使|その間|あいだ使|間使える|つなぎ',
  },
  errorCode: {
    zh: '报错|错误码|错误代码|故障码|报警|报的码|提示码|闪红灯|红灯|滴滴叫|滴滴响|一直响|一直叫|亮红|闪灯|出现代码|屏上显示|显示错误|英文字母|字母加数字|故障代码|报个错|跳出来|蹦出|黄灯|语音提示',
    en: 'error|error code|error codes|error message|fault code|blinking|flashing|red light|beeping|beeps|flashing light|warning light|keeps beeping|message on|comes up with|says error|shows error|throwing an error|throws an error|displaying|bleeping|flashes|spitting out',
    ja: 'エラー|エラーコード|警告|点滅|赤いランプ|ピーピー|ピッピ|表示が出|と出ます|エラー音|エラーメッセージ|番号が出|エラー表示|警報|赤いライト|鳴り',
  },
  proof: {
    zh: '凭证|小票|购物小票|凭据|票据|单据|保修卡|买的证明|要带什么|要带啥|要不要带|准备什么|需要什么材料|要什么材料|什么证明|拿什么证明|怎么证明|证明是|电子凭证|要出示',
    en: 'proof of purchase|receipt|till receipt|need the receipt|need the invoice|keep the receipt|lost the receipt|show the receipt|documentation|paperwork|proof|what do i need to bring|bring along|original receipt|need to show|warranty card|documents|need anything to prove|can i prove|prove i bought|prove purchase',
    ja: 'レシート|証明|購入証明|保証書がな|領収書がな|必要なもの|必要な書類|証明書|なくても|提示|持参|持っていく|購入した証',
  },
};
