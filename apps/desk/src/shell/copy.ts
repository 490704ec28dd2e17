import { say } from './toast.tsx';

/** Copies a text and says so. */
export async function copy(text: string, words: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    copyBySelection(text);
  }
  say(words);
}

/** Pages without https have no clipboard of their own. */
function copyBySelection(text: string) {
  const field = document.createElement('textarea');
  field.value = text;
  document.body.append(field);
  field.select();
  document.execCommand('copy');
  field.remove();
}
