/** Where an answer ends and what it answers begins, as mail programs mark it in the languages of the product. */
const marks: readonly RegExp[] = [
  /^\s*On .{5,200}wrote:\s*$/,
  /^\s*在.{5,200}(?:写道|寫道)[:：]\s*$/,
  /^\s*\d{4}年.{3,200}(?:写道|寫道|のメール)[:：]?\s*$/,
  /^\s*-{2,}\s*(?:Original Message|原始邮件|原始郵件|转发的邮件|Forwarded message|元のメッセージ)\s*-{2,}\s*$/i,
  /^\s*(?:发件人|寄件者|差出人|From)\s*[:：].{3,200}$/,
  /^\s*_{20,}\s*$/,
];
const signature = /^-- ?$/;

/** What somebody wrote themselves, without what they quote and without their signature; all of it where nothing of their own is left. Linear in the length. */
export function foldQuotes(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const end = lines.findIndex((line, at) => signature.test(line) || isMark(lines, at));
  const own = (end < 0 ? lines : lines.slice(0, end)).filter((line) => !/^\s*>/.test(line));
  const said = own.join('\n').trim();
  return said === '' ? text.trim() : said;
}

/** A line such as "From:" counts only where the next lines go on like a head; "On … wrote:" may be broken in two. */
function isMark(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  if (line.length > 300) return false;
  if (/^\s*(?:发件人|寄件者|差出人|From)\s*[:：]/.test(line))
    return [1, 2, 3].some((next) =>
      /^\s*(?:发送时间|寄件日期|日期|送信日時|日付|Sent|Date|To|收件人|收件者|宛先)\s*[:：]/.test(
        lines[at + next] ?? '',
      ),
    );
  if (
    /^\s*(?:On |在)/.test(line) &&
    marks.some((mark) => mark.test(`${line.trimEnd()} ${(lines[at + 1] ?? '').trim()}`))
  )
    return true;
  return marks.some((mark) => mark.test(line));
}
