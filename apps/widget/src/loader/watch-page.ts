import { type Loader, stand } from './loader.ts';

const watchMs = 1_000;

/** Follows a page that changes without loading: its address goes along to the panel, and a launcher that was swept away comes back. */
export function watchPage(loader: Loader) {
  const look = () => {
    loader.launcher.attach();
    const page = { url: location.href.slice(0, 2000), title: document.title.slice(0, 300) };
    if (page.url === loader.page.url && page.title === loader.page.title) return;
    loader.page = page;
    stand(loader, { t: 'page', page, referrer: document.referrer });
  };
  look();
  setInterval(look, watchMs);
}
