import { browserVisitorEnv, createVisitor, type VisitorOptions } from '@parley/sdk/visitor';
import { render } from 'preact';
import { matchLocale } from '../match-locale.ts';
import { readAddress } from './address.ts';
import { App } from './app.tsx';
import { borrowStorage } from './borrow-storage.ts';
import { type Host, meetHost } from './host.ts';
import { createKeeping } from './keeping.ts';
import { fitToView } from './look/fit-to-view.ts';
import { obey } from './obey.ts';
import { tellPages } from './tell-pages.ts';
import './look/base.css';
import './look/frame.css';
import './look/thread.css';
import './look/composer.css';
import './look/quote.css';

const { siteKey, host: hostOrigin } = readAddress(location);
const root = document.getElementById('panel');
if (root && siteKey) void begin(root, siteKey);

async function begin(root: HTMLElement, siteKey: string) {
  const host = await meetHost(hostOrigin);
  document.documentElement.dataset.kind = host.kind;
  // In a frame the page around it sees to that.
  if (host.kind === 'page') fitToView(document.documentElement, visualViewport, () => innerHeight);
  const keeping = createKeeping(siteKey);
  const wishes = obey(host, keeping);
  const visitor = createVisitor({
    origin: location.origin,
    siteKey,
    ...storageOf(host),
    locale: wishes.locale() ?? matchLocale(navigator.language),
    identityToken: wishes.user(),
  });
  wishes.serve(visitor);
  tellPages(visitor, wishes, keeping);
  root.textContent = '';
  render(<App visitor={visitor} host={host} keeping={keeping} wishes={wishes} />, root);
}

/** The frame's own storage; the page's, where the browser gives a foreign frame none. */
function storageOf(host: Host): Pick<VisitorOptions, 'storage' | 'env'> {
  try {
    return { storage: localStorage };
  } catch {
    const { storage, onStorage } = borrowStorage(host);
    return { storage, env: { ...browserVisitorEnv, onStorage } };
  }
}
