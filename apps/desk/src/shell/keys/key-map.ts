/** Where a key is heard: anywhere, in the inbox with or without an open conversation, or while writing. */
export type KeyScope = 'anywhere' | 'inbox' | 'conversation' | 'composer';
export interface KeyBinding {
  /** in the grammar of tinykeys; `$mod` is ⌘ on a Mac and Ctrl elsewhere */
  keys: readonly string[];
  scope: KeyScope;
  /** a bare character, which can be switched off and is never heard in a field */
  isSingle: boolean;
}

const single = (scope: KeyScope, ...keys: string[]): KeyBinding => ({ keys, scope, isSingle: true });
const chord = (scope: KeyScope, ...keys: string[]): KeyBinding => ({ keys, scope, isSingle: false });

/** Every key of the desk. */
export const keyMap = {
  palette: chord('anywhere', '$mod+k'),
  keySheet: single('anywhere', 'Shift+?', '?'),
  search: single('anywhere', '/'),
  goInbox: single('anywhere', 'g i'),
  goQueue: single('anywhere', 'g q'),
  goBot: single('anywhere', 'g b'),
  goAll: single('anywhere', 'g a'),
  goClosed: single('anywhere', 'g c'),
  goMentions: single('anywhere', 'g m'),
  goKnowledge: single('anywhere', 'g k'),
  goStudio: single('anywhere', 'g d'),
  goTickets: single('anywhere', 'g t'),
  goSupervise: single('anywhere', 'g r'),
  goSettings: single('anywhere', 'g s'),
  next: single('inbox', 'j'),
  previous: single('inbox', 'k'),
  nextWaiting: chord('inbox', 'Alt+ArrowDown'),
  select: single('inbox', 'x'),
  selectTo: single('inbox', 'Shift+X'),
  selectAll: chord('inbox', '$mod+Shift+x'),
  clearSelection: chord('inbox', 'Escape'),
  bulkTag: chord('inbox'),
  makeView: single('inbox', 'v'),
  accept: single('conversation', 'y'),
  reply: single('conversation', 'r'),
  note: single('conversation', 'n'),
  assign: single('conversation', 'a'),
  assignMe: single('conversation', 'Shift+A'),
  tag: single('conversation', 't'),
  priority: single('conversation', 'p'),
  snooze: single('conversation', 's'),
  resolve: single('conversation', 'e'),
  openTicket: single('conversation', 'o'),
  unread: single('conversation', 'u'),
  messages: single('conversation', 'm'),
  merge: chord('conversation', 'Alt+Shift+m'),
  split: chord('conversation', 'Alt+Shift+s'),
  article: single('conversation', 'Shift+#', '#'),
  mention: single('conversation', 'Shift+@', '@'),
  emoji: single('conversation', 'Shift+:', ':'),
  assist: chord('conversation', '$mod+j'),
  translate: chord('conversation', '$mod+.'),
  context: single('conversation', 'i'),
  send: chord('composer', '$mod+Enter'),
  sendLater: chord('composer', '$mod+Alt+Enter'),
  sendResolveNext: chord('composer', '$mod+Shift+e', '$mod+Shift+Enter'),
} as const satisfies Record<string, KeyBinding>;

export type ActionId = keyof typeof keyMap;
export const actionIds = Object.keys(keyMap) as ActionId[];

/** A key as it is written on the keyboard of the reader. */
export function keyText(keys: string, isMac: boolean): string[] {
  return keys.split(' ').flatMap((press) => press.split('+').map((part) => keyNames(part, isMac)));
}

function keyNames(part: string, isMac: boolean): string {
  const names: Record<string, string> = {
    $mod: isMac ? '⌘' : 'Ctrl',
    Shift: isMac ? '⇧' : 'Shift',
    Alt: isMac ? '⌥' : 'Alt',
    Enter: '↵',
    Escape: 'Esc',
    ArrowDown: '↓',
    ArrowUp: '↑',
  };
  return names[part] ?? part.toUpperCase();
}

export const isMac = () => /Mac|iPhone|iPad/.test(navigator.userAgent);
