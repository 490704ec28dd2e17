import type { Locale, QueuePlace } from '@parley/contract';

interface Words {
  place(position: number): string;
  next: string;
  soon: string;
  minutes(count: number): string;
  hours(count: number): string;
  unknown: string;
  opens(when: string): string;
  closed: string;
  kept: string;
}

const words: Record<Locale, Words> = {
  'zh-CN': {
    place: (position) => `您前面还有 ${position - 1} 位`,
    next: '下一位就是您',
    soon: '预计不到 1 分钟',
    minutes: (count) => `预计还要约 ${count} 分钟`,
    hours: (count) => `预计还要约 ${count} 小时`,
    unknown: '暂时无法估计等待时间，会尽快接待您',
    opens: (when) => `客服将于 ${when} 上班`,
    closed: '客服现在不在线',
    kept: '您的位置会保留，回复会发在这里',
  },
  'zh-TW': {
    place: (position) => `您前面還有 ${position - 1} 位`,
    next: '下一位就是您',
    soon: '預計不到 1 分鐘',
    minutes: (count) => `預計還要約 ${count} 分鐘`,
    hours: (count) => `預計還要約 ${count} 小時`,
    unknown: '暫時無法估計等待時間，會儘快接待您',
    opens: (when) => `客服將於 ${when} 上班`,
    closed: '客服現在不在線上',
    kept: '您的位置會保留，回覆會發在這裡',
  },
  en: {
    place: (position) => `You are number ${position} in line`,
    next: 'You are next in line',
    soon: 'it should take less than a minute',
    minutes: (count) => `it should take about ${count} ${count === 1 ? 'minute' : 'minutes'} more`,
    hours: (count) => `it should take about ${count} ${count === 1 ? 'hour' : 'hours'} more`,
    unknown: 'I cannot tell yet how long it will take, but somebody will be with you as soon as possible',
    opens: (when) => `our people are back on ${when}`,
    closed: 'our people are away at the moment',
    kept: 'your place is kept, and the answer comes here',
  },
  ja: {
    place: (position) => `現在${position}番目です`,
    next: '次の順番です',
    soon: '1分以内の見込みです',
    minutes: (count) => `あと約${count}分の見込みです`,
    hours: (count) => `あと約${count}時間の見込みです`,
    unknown: '待ち時間はまだわかりませんが、できるだけ早くご案内します',
    opens: (when) => `担当者は${when}に戻ります`,
    closed: '担当者はただいま不在です',
    kept: '順番はそのままで、返信はここに届きます',
  },
};

/** Where somebody stands and how long it will take, as a sentence; times of day in the zone of the team. */
export function placeWords(
  { position, waitSeconds, opensAt }: QueuePlace,
  locale: Locale,
  { isOpen, zone }: { isOpen: boolean; zone: string },
): string {
  const says = words[locale];
  const place = position === 1 ? says.next : says.place(position);
  const rest = isOpen ? [waitWords(waitSeconds, says)] : [awayWords(opensAt, locale, zone), says.kept];
  const [comma, stop] = locale === 'en' ? ['; ', '.'] : locale === 'ja' ? ['。', '。'] : ['，', '。'];
  return [place, ...rest].join(comma) + stop;
}

function waitWords(seconds: number | null, says: Words): string {
  if (seconds === null) return says.unknown;
  if (seconds < 60) return says.soon;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? says.minutes(minutes) : says.hours(Math.round(minutes / 60));
}

const awayWords = (opensAt: string | null, locale: Locale, zone: string) =>
  opensAt
    ? words[locale].opens(
        new Intl.DateTimeFormat(locale, {
          ...{
            timeZone: zone,
            weekday: 'long',
            month: 'long',
            day: 'numeric',
            hour: 'numeric',
            minute: '2-digit',
          },
        }).format(new Date(opensAt)),
      )
    : words[locale].closed;
