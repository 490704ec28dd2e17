import type { FromPanel, Greeting, ToPanel } from '../bridge.ts';
import { readyWord } from '../bridge.ts';

/** Who shows the panel: a page of the customer's that carries the loader, or nobody, when it is a page of its own. */
export interface Host {
  readonly kind: 'frame' | 'page';
  send(word: FromPanel): void;
  /** hears every word of the page, those said before included */
  hear(listener: (word: ToPanel) => void): void;
}

const standalone: Host = { kind: 'page', send: () => {}, hear: () => {} };
const answerWithinMs = 2_000;

/** Shakes hands with the loader. Only the parent window, from the very origin that the frame was opened for, is answered. */
export async function meetHost(hostOrigin: string | null): Promise<Host> {
  if (window.parent === window || !hostOrigin) return standalone;
  const met = await greeted(hostOrigin);
  if (!met) return { ...standalone, kind: 'frame' };
  const said = met.words;
  const listeners: ((word: ToPanel) => void)[] = [];
  met.port.onmessage = ({ data }) => {
    const word = data as ToPanel;
    said.push(word);
    for (const listener of listeners) listener(word);
  };
  return {
    kind: 'frame',
    send: (word) => met.port.postMessage(word),
    hear(listener) {
      for (const word of [...said]) listener(word);
      listeners.push(listener);
    },
  };
}

function greeted(origin: string): Promise<{ port: MessagePort; words: ToPanel[] } | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(undefined), answerWithinMs);
    window.addEventListener('message', function listen({ source, origin: from, data, ports }) {
      const [port] = ports;
      const isHost = source === window.parent && from === origin;
      if (!isHost || !port || (data as Greeting | null)?.t !== 'parley:greeting') return;
      window.removeEventListener('message', listen);
      clearTimeout(timer);
      resolve({ port, words: (data as Greeting).words });
    });
    window.parent.postMessage(readyWord, origin);
  });
}
