/** Whether an address lies with the vendor: at one of its domains by https, or at the very host that the account names as its API. Nobody else is ever shown a token. */
export function isVendorHost(url: string, domains: readonly string[], apiRoot: string): boolean {
  if (!URL.canParse(url)) return false;
  const { host, hostname, protocol, username } = new URL(url);
  if (username !== '') return false;
  if (host === new URL(apiRoot).host) return true;
  return protocol === 'https:' && domains.some((each) => hostname === each || hostname.endsWith(`.${each}`));
}
