const chinaDay = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Shanghai',
  month: '2-digit',
  day: '2-digit',
});

/** 618 (June 1–20) and Double 11 (November 1–15), in China's days, when the shop gives more time. */
export function isPromotion(moment: Date): boolean {
  const parts = Object.fromEntries(
    chinaDay.formatToParts(moment).map(({ type, value }) => [type, Number(value)]),
  );
  const { month = 0, day = 0 } = parts;
  return (month === 6 && day <= 20) || (month === 11 && day <= 15);
}

/** Days after payment in which a fall of the price is paid back. */
export const protectionDays = (paidAt: Date): number => (isPromotion(paidAt) ? 30 : 15);
