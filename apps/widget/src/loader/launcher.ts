import type { Theme } from '../bridge.ts';
import { onColour } from '../colour.ts';
import { drawing, element } from './element.ts';
import css from './launcher.css?inline';
import type { words } from './words.ts';

type Words = (typeof words)['en'];
const talk =
  'M2.992 16.342a2 2 0 0 1 .094 1.167l-1.065 3.29a1 1 0 0 0 1.236 1.168l3.413-.998a2 2 0 0 1 1.099.092 10 10 0 1 0-4.777-4.719';
const down = 'm6 9 6 6 6-6';

/** The button in a corner of the page, with its badge, its bubble and the place for the frame, shut off from the page's styles. */
export function drawLauncher(onToggle: () => void) {
  const host = element('div', { id: 'parley-widget' });
  const root = host.attachShadow({ mode: 'open' });
  const badge = element('span', { class: 'badge', hidden: '', 'aria-hidden': 'true' });
  const button = element('button', { class: 'launch', type: 'button', 'aria-expanded': 'false' }, [
    drawing('talk', talk),
    drawing('down', down),
    badge,
  ]);
  const frame = element('div', { class: 'frame' });
  const box = element('div', {}, [frame, button]);
  applyStyle(root);
  root.append(box);
  button.addEventListener('click', onToggle);
  let bubble: HTMLElement | undefined;

  return {
    host,
    root,
    frame,
    focus: () => button.focus(),
    /** the page may have thrown it out with everything else */
    attach: () => host.isConnected || document.documentElement.append(host),
    paint(accent: string, position: 'left' | 'right') {
      host.style.setProperty('--accent', accent);
      host.style.setProperty('--on-accent', onColour(accent));
      host.classList.toggle('left', position === 'left');
      box.classList.toggle('left', position === 'left');
    },
    setTheme(theme: Theme) {
      frame.className = `frame ${theme}`;
    },
    say(t: Words, isOpen: boolean, unread: number) {
      const label = isOpen ? t.close : t.open;
      button.setAttribute('aria-label', unread ? `${label}, ${t.unread(unread)}` : label);
      button.setAttribute('aria-expanded', String(isOpen));
      box.classList.toggle('open', isOpen);
      badge.hidden = unread === 0 || isOpen;
      badge.textContent = unread > 99 ? '99+' : String(unread);
      if (isOpen) bubble?.remove();
    },
    greet(text: string, t: Words) {
      const close = element('button', { type: 'button', class: 'dismiss', 'aria-label': t.dismiss }, ['×']);
      const say = element('button', { type: 'button', class: 'say', dir: 'auto' }, [text]);
      bubble = element('div', { class: 'bubble' }, [say, close]);
      say.addEventListener('click', onToggle);
      close.addEventListener('click', () => bubble?.remove());
      box.prepend(bubble);
    },
  };
}
export type Launcher = ReturnType<typeof drawLauncher>;

/** Constructed sheets are allowed by every content security policy; older browsers get a style element. */
function applyStyle(root: ShadowRoot) {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    root.append(element('style', {}, [css]));
  }
}
