/** Whether a text begins with what was typed, but for exactly one letter wrong, missing, too many, or two letters swapped. */
export function beginsWithOneEdit(text: string, typed: string): boolean {
  const at = firstDifference(text, typed);
  if (at === typed.length || at >= text.length) return false;
  return (
    agrees(text, at + 1, typed, at + 1) ||
    agrees(text, at, typed, at + 1) ||
    agrees(text, at + 1, typed, at) ||
    (isSwapped(text, typed, at) && agrees(text, at + 2, typed, at + 2))
  );
}

function firstDifference(text: string, typed: string): number {
  let at = 0;
  while (at < typed.length && text.charCodeAt(at) === typed.charCodeAt(at)) at += 1;
  return at;
}

/** Whether what was typed from one place on stands in the text from another. */
function agrees(text: string, from: number, typed: string, typedFrom: number): boolean {
  for (let at = typedFrom; at < typed.length; at += 1)
    if (text.charCodeAt(from + at - typedFrom) !== typed.charCodeAt(at)) return false;
  return true;
}

function isSwapped(text: string, typed: string, at: number): boolean {
  return text.charCodeAt(at) === typed.charCodeAt(at + 1) && text.charCodeAt(at + 1) === typed.charCodeAt(at);
}
