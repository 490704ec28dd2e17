/** The Content-Security-Policy of every answer: only this shop, and the chat's own origin. */
export function contentPolicy(chatOrigin: string | undefined): string {
  const chat = chatOrigin ? ` ${chatOrigin}` : '';
  const socket = chatOrigin ? ` ${chatOrigin.replace(/^http/, 'ws')}` : '';
  return [
    "default-src 'none'",
    `script-src 'self'${chat}`,
    `style-src 'self'${chat}`,
    `img-src 'self' data:${chat}`,
    `media-src 'self'${chat}`,
    `font-src 'self'${chat}`,
    `connect-src 'self'${chat}${socket}`,
    `frame-src${chat || " 'none'"}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
