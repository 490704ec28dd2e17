import type { CannedReply } from '@parley/contract';

/** Canned replies for a few letters: codes that begin so, then codes that have them, then what sounds so, then texts and folders; the most used first. */
export function findCanned(replies: readonly CannedReply[], query: string, most = 30): CannedReply[] {
  const wanted = query.toLocaleLowerCase();
  const ranked = replies.map((reply) => ({ reply, rank: rankOf(reply, wanted) }));
  return ranked
    .filter(({ rank }) => rank < none)
    .toSorted((a, b) => a.rank - b.rank || b.reply.timesUsed - a.reply.timesUsed)
    .slice(0, most)
    .map(({ reply }) => reply);
}

const none = 5;

function rankOf({ code, text, folder, spelling }: CannedReply, wanted: string): number {
  const lower = code.toLocaleLowerCase();
  if (lower.startsWith(wanted)) return 0;
  if (lower.includes(wanted)) return 1;
  if (spelling.split(' ').some((sounds) => sounds.startsWith(wanted))) return 2;
  if (text.toLocaleLowerCase().includes(wanted) || folder.toLocaleLowerCase().includes(wanted)) return 3;
  return wanted.length > 1 && spelling.includes(wanted) ? 4 : none;
}
