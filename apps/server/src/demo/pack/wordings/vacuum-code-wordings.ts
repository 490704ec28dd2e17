import type { FurtherWordings } from '../pack.ts';

/** What the robot vacuum shows, and what is seen of it without a code. */
export const vacuumCodeWordings: FurtherWordings = {
  'vacuum-e01': {
    zh: 'E01|报 E01 尘盒|尘盒明明装了还提示没装|倒完灰装回去它不认盒子|集尘盒没卡到位|灰盒子忘记放进去了怎么办|机器喊请安装尘盒|垃圾盒装上去还是报警|S1 启动不了，说缺少尘盒|清理完灰尘机器人就不转了，报E零一|扫地机E01|屏上一个E01，它不干活|装灰的盒子松了|集尘仓识别不到|E1是啥毛病，倒了灰以后出的|机子报错一号代码|尘盒没推到底的提示怎么消|拿掉尘盒洗了以后开不了|扫地那个说没有垃圾盒|e01咋整啊',
    en: "error 01 vacuum|code E01 dustbin|emptied the bin and now it refuses to start|It keeps telling me to insert the dust box|dust container not detected|the robot doesn't recognise its bin|I've put the dirt tray back but the warning stays|E-zero-one on my S1|bin isn't seated properly|how do I clear the dustbin warning|washed the dust cup, robot complains since|robot says no bin although it's in there|what's up with E01|Bin error on the hoover robot|dirt box missing message|vacuum thinks the dust compartment is gone|cleaner won't go, E01|e01 after emptying|the dust collector came loose",
  },
  'vacuum-e02': {
    zh: 'E02|E02 轮子|轮子卡死动弹不得|机器人原地打滑轮子不转|猫毛把轮子缠死了|地毯须子绞进轮子里了|左边轮子转不动一直叫|数据线被它吃进轮子了报E02|扫地机E02|轮子里塞了东西|报 E零二 走不动|扫着扫着驱动轮被卡|线头缠轴上转不起来|E2什么意思，车轮好像被绊住|轮子那里一圈头发咋清|袜子被卷进轮子，机器不走|机器提醒轮子被困|轱辘不转了|S1 轮子咔咔响不往前走|毛发缠绕轮轴怎么弄',
    en: "error 02 wheels|code E02 hair|Cat fur is wound round its wheels|a sock got caught in the wheel|one wheel won't spin and it beeps|it swallowed a cable and the wheels jammed|wheel blocked|E-zero-two showing|the drive wheel is jammed with carpet threads|robot can't roll, something's tangled underneath|How do I free the wheels of the S1|stuff wrapped round the axle|its wheels have seized up|left wheel clicks but doesn't turn|why's it saying the wheels are trapped|pet hair jam in wheels|string in the wheel of my robot|vacuum E02 what do i do|wheels locked",
    ja: 'E02 車輪|猫の毛が車輪に巻き付いて動けません|靴下を巻き込んで止まりました|タイヤが回らずピーピー鳴ります|コードがタイヤに絡まった|車輪が固まっています、どう直しますか|片方のタイヤだけ動かない',
  },
  'vacuum-e03': {
    zh: 'E03|E03 过热|电池高温报警|机身烫得不敢摸停了|大夏天扫一会儿就过热罢工|提示电池温度高|扫地机E03|机器人热得厉害要等多久才能再用|充电的时候热得发烫报E03|E3啥意思，底部很热|跑久了电池发烫停机|太阳底下晒过以后开不了报三号错|温度太高了它自己停了咋降温|电池热保护了|发热严重报 E零三|机器过热了能放冰箱不，显示E03|降温要多长时间才能重启扫地机|S1热停了|跳E03，电池那块烫手|扫到一半说太热了不扫了',
    en: "error 03 hot|code E03 battery temperature|it's boiling to the touch and quit|overheating robot, how long should it rest|battery hot alarm|gets warm and shuts off halfway through cleaning|The thing stood in the sun and now shows E-zero-three|how do I cool the S1 down|high temperature warning on my hoover|bottom is really hot after charging|thermal shutdown of the vacuum|too hot to carry on, says the robot|in this heat wave it stops every few minutes|can't restart, temperature too high|E03 pops up during summer|How long before I may run it again after overheating|robot burning hot underneath|overheated while cleaning a long carpet|E03 how to solve",
    ja: 'E03 高温|触れないほど熱くなって止まりました|夏場に途中で止まり E03 が出ます|過熱したら何分待てばいいですか|本体の底が熱いです|温度が高いという警告が出ました|充電中にとても熱くなり動きません',
  },
  'vacuum-e05': {
    zh: 'E05|E05 地图|它不记得房间布局了|扫地机乱跑，像是忘了地图|搬了家以后原来的地图没有了怎么重来|地图一片空白|房间图丢了要按哪个键|扫地机E05|Home键按几秒可以恢复地图|E5是啥，建好的图没了|机器人迷路了到处撞|丢图了|分区全没了，地图要重新建吗|定位失败找不着北报 E零五|升级完地图消失|户型图没了|重置地图怎么操作|APP里地图显示不出来，机器显示E05|地图数据丢失|S1 不知道自己在哪儿了',
    en: "error 05 map|code E05 home button|it's forgotten the layout of my flat|wanders about as if lost|floor plan vanished|How do I reset the map on the S1|We moved house and the robot has no map now|The map's blank in the app|which key and for how long to restore the map|E-zero-five, no idea where it is|map erased after an update|room layout gone|no-go zones disappeared along with the map|robot can't locate itself|mapping data lost|does the robot have to relearn the rooms, the plan is gone|lost its bearings and bumps into everything|hold home for how many seconds|map missing what to press",
    ja: 'E05 マップ|部屋の間取りを忘れたようです|引っ越したら地図がなくなりました|アプリの地図が真っ白です|Home ボタンは何秒押せばいいですか|自分の位置がわからず迷っています|アップデート後にマップが消失しました',
  },
  'vacuum-e09': {
    zh: 'E09|E09 电机|马达不转了|电机烧了吧，闻着味儿不对报E09|主机电机异常|扫地机E09|E9能不能自己在家弄好|电机报错要寄修吗|马达故障是不是得返厂|吸尘电机卡死不转报 E零九|提示电机错误重启也没用|E09反复出现，重启好几遍不行|电动机坏了保修吗|风机不转了显示九号错误|E09是不是很严重|电机那边嘎嘎响然后报错|换个电机怎么搞，扫地机的|跳E09了，得送修？|S1 主电机罢工|E09要花钱修吗',
    en: "error 09 motor|code E09 repair|motor's burnt out I think|it grinds and then shows E-zero-nine|Restarting doesn't get rid of E09|Do I have to send it in for a motor failure|the fan motor won't spin|Can E09 be sorted at home|is E09 serious|engine of the robot broken|motor fault, is that under guarantee|suction motor stopped, E09 displayed|E09 keeps coming back|the motor failed, where to send the robot|drive motor error message|new motor for the S1|robot's motor makes an awful noise then quits with a fault|E09 = motor?|vacuum E09 pay or free",
  },
  'vacuum-error-codes': {
    zh: '扫地机 报错|错误代码表|故障码大全|扫地机器人屏幕上有个E开头的字母数字|E01 E02 E03 都是啥意思|机器人红灯闪不停|扫地机出毛病了先看什么|故障提示怎么对照|扫地机不肯干活|它自己停了，屏上有代码我看不懂|扫地机器人提示异常|各种错误号的解释|扫到一半趴窝了|S1 罢工怎么排查|S1 的代码对照表有没有|家里扫地的那个不走了|报警滴滴滴不知道哪里坏|扫地机故障自查|有没有故障码说明书|扫地机按了没反应',
    en: "vacuum faults|error code table|S1 troubleshooting|there's an E-something on the robot and I can't tell what it means|red light keeps flashing on my robot|What are all the codes the S1 can show|Robot gave up in the middle of the room|explain the fault codes|my hoover robot is on strike|It beeps and stops, how do I find out why|guide to the robot's error messages|E01, E02, E03, what do they stand for|the cleaning robot does nothing when I press start|how to diagnose the vacuum|is there a chart of codes for the robot|what should I check first when the vacuum refuses to work|robot malfunction|fault display on floor robot|robot acting up, some code|the little vacuum just sits there",
    ja: '掃除機 エラー一覧|E から始まる表示が読めません|赤いランプが点滅しています|途中で止まって動かない|エラーコード表はありますか|スタートを押しても反応がない掃除機|故障コードの意味をまとめて知りたい|ロボットがピーピー鳴って止まる',
  },
  'vacuum-unknown-code': {
    zh: 'E04|E06|E07|E08|E10 是什么|扫地机报了E11|代码你说的那几个里没有|E04怎么处理|报 E06 了找不到说明|显示E08扫地机不走|说明书上查不到这个代码|出来一个没见过的错误号|扫地机E10怎么办|E12什么故障|屏幕上不是E01也不是E02，是别的|奇怪的代码，表里没列|E04是不是刷子的问题|扫地机器人E07|码是E20，你们有解释吗|F开头的代码啥意思，扫地机',
    en: "E10 on the robot|what about E11|the code isn't one of those you named|S1 shows E06, no entry in the manual|a fault number I can't find anywhere|E08 and it stays put|robot displays an unlisted code|E12 meaning|none of your codes match mine|not E01 or E02, it's another number|strange code on my vacuum|E04 brush problem?|what is error 06|unknown fault code|E20 on the display of the S1|code starting with F on the robot",
  },
};
