import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Somebody's website with the snippet in it, on an origin of its own. */
export interface Site {
  url: string;
  close(): Promise<void>;
}

/** Opens a small website; every path of it is a page that carries the snippet. */
export async function openSite(snippet: string, title = '云杉分店'): Promise<Site> {
  const server = createServer((request, response) => {
    if (request.url === '/favicon.ico') return response.writeHead(204).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    return response.end(pageOf(snippet, title));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    // another site than the server's, as it is at every customer of ours
    url: `http://localhost:${port}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

const pageOf = (snippet: string, title: string) => `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(title)}</title></head>
<body>
<main><h1>${escaped(title)}</h1><p>欢迎光临。</p><p><a href="/cart">购物车</a></p></main>
${snippet}
</body>
</html>`;

const escaped = (text: string) => text.replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
