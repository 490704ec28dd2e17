/** Longer texts are about something else. */
const longest = 60;

/** How customers ask for their place or their wait, in the four languages; of spaces and marks nothing is asked. */
const askings: readonly RegExp[] = [
  /(还|還)?(要|需要|得|会|會)?(等|排|排队|排隊|等待)(要|上)?(多久|多长时间|多長時間|几分钟|幾分鐘|几个小时|幾個小時)/u,
  /(还|還)(要|有|得)?(多久|多长时间|多長時間)/u,
  /(等待|排队|排隊|等候)(时间|時間|情况|情況|人数|人數)/u,
  /(前面|前边|前頭|我前)(还|還)?(有)?(多少|几|幾)(个|個|位)?(人|客户|客戶)?/u,
  /(排|轮|輪)(到|在)?(第)?(几|幾|哪)/u,
  /(什么|什麼|啥|几|幾)(时候|時候|点|點)(能|可以|才|会|會)?(轮|輪|排)到我/u,
  /how(much)?long(er)?(is|will|do|does|till|until|isthe|mustihave|wait|moretime)/u,
  /(waittime|waitingtime|queueposition|placein(the)?(line|queue)|positionin(the)?(line|queue))/u,
  /howmany(people|others|customers)?(are)?(there)?(before|aheadof|infrontof)(me|us)?/u,
  /(あと|後)?(どのくらい|どれくらい|どのぐらい|どれぐらい|何分|何時間)(くらい|ぐらい|ほど)?(待|かか|で)/u,
  /(待ち時間|何人待ち|何番目|順番は|待ち人数)/u,
];

/** Whether somebody who waits asks for how long, or where they stand. */
export function asksHowLong(text: string): boolean {
  if (text.length > longest) return false;
  const bare = text.toLowerCase().replace(/[\s\p{P}]/gu, '');
  return (
    /^(how(much)?long(er)?|多久|多长时间|多長時間|あとどのくらい)$/u.test(bare) ||
    askings.some((asking) => asking.test(bare))
  );
}
