import { type FromPanel, type Greeting, panelUrl, readyWord, type ToPanel } from '../bridge.ts';
import { element } from './element.ts';

export interface FrameOptions {
  origin: string;
  siteKey: string;
  title: string;
  place: HTMLElement;
  /** what the panel is told first, each time it loads */
  greetings(): ToPanel[];
  onMessage(message: FromPanel): void;
}

const abilities =
  'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads';

/** Puts the panel's frame on the page. It must speak first, from its own origin and window; everything after goes through a private port. */
export function openFrame(options: FrameOptions) {
  const { origin, siteKey, place } = options;
  const frame = element('iframe', {
    title: options.title,
    src: panelUrl(origin, siteKey, location.origin),
    sandbox: abilities,
    allow: 'autoplay; clipboard-write',
    referrerpolicy: 'no-referrer',
  });
  let port: MessagePort | undefined;
  addEventListener('message', (event) => {
    const isPanel = event.origin === origin && event.source !== null && event.source === frame.contentWindow;
    if (!isPanel || event.data !== readyWord) return;
    const channel = new MessageChannel();
    port = channel.port1;
    port.onmessage = ({ data }) => options.onMessage(data as FromPanel);
    const greeting: Greeting = { t: 'parley:greeting', words: options.greetings() };
    frame.contentWindow?.postMessage(greeting, origin, [channel.port2]);
  });
  place.append(frame);
  return {
    focus: () => frame.focus(),
    setTitle(title: string) {
      frame.title = title;
    },
    /** tells whether the panel could hear it */
    send(message: ToPanel): boolean {
      port?.postMessage(message);
      return port !== undefined;
    },
  };
}
export type Frame = ReturnType<typeof openFrame>;
