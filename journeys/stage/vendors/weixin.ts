import { createHash, randomInt } from 'node:crypto';
import WechatCrypto from 'wechat-crypto';
import { type Answer, type Asked, fileIn, openVendor, type Picture, readForm } from './open-vendor.ts';

/** What an administrator types into the server configuration of the vendor's console. */
export interface ServerConfig {
  url: string;
  token: string;
  aesKey: string;
}
interface Said {
  openId: string;
  text?: string;
  picture?: Picture;
}

/** WeChat with one official account in safe mode: calls are sealed by another implementation than the product's. */
export async function openWeixin() {
  const gate = { secret: app.appSecret, access: newAccess() };
  const said: Said[] = [];
  const media = new Map<string, Picture>();
  const vendor = await openVendor(answerApi(gate, said, media));
  let config: ServerConfig | undefined;
  const tell = (openId: string, inside: string) => {
    if (!config) throw new Error('The server configuration is not enabled.');
    return push(config, openId, inside);
  };
  return {
    ...{ ...vendor, ...app },
    /** Somebody resets the secret in the console: what was given out with the old one ends. */
    resetsSecret(secret: string) {
      Object.assign(gate, { secret, access: newAccess() });
    },
    /** Submits the server configuration: the vendor asks the address first, and keeps it only where that proves to know the token. */
    async submits(wanted: ServerConfig) {
      await shakeHands(wanted);
      config = wanted;
    },
    /** Somebody who follows the account. */
    customer: (openId: string) => ({
      writes: (text: string) =>
        tell(openId, `<MsgType><![CDATA[text]]></MsgType><Content><![CDATA[${text}]]></Content>`),
      shows(picture: Picture) {
        const id = `sent-${media.size}`;
        media.set(id, picture);
        const address = `<PicUrl><![CDATA[http://mmbiz.example/${id}]]></PicUrl>`;
        return tell(
          openId,
          `<MsgType><![CDATA[image]]></MsgType>${address}<MediaId><![CDATA[${id}]]></MediaId>`,
        );
      },
      texts: () => said.filter((each) => each.openId === openId).flatMap(({ text }) => text ?? []),
      pictures: () => said.filter((each) => each.openId === openId).flatMap(({ picture }) => picture ?? []),
    }),
  };
}

const app = { appId: 'wx5f3a90c1d2e4b687', appSecret: 'an0fficial4ccountsSecretOfNobody' };

const newAccess = () => `access-${randomInt(1e9)}`;

function answerApi(gate: { secret: string; access: string }, said: Said[], media: Map<string, Picture>) {
  return async (asked: Asked): Promise<Answer> => {
    const { pathname, searchParams } = asked.url;
    if (pathname === '/cgi-bin/stable_token') {
      const { appid, secret } = jsonOf(asked);
      if (appid !== app.appId) return wrong(40013, 'invalid appid');
      if (secret !== gate.secret) return wrong(40125, 'invalid appsecret');
      return { json: { access_token: gate.access, expires_in: 7200 } };
    }
    if (searchParams.get('access_token') !== gate.access) return wrong(40001, 'invalid credential');
    switch (pathname) {
      case '/cgi-bin/media/upload': {
        const id = `upload-${media.size}`;
        media.set(id, await fileIn(await readForm(asked), 'media'));
        return { json: { type: searchParams.get('type'), media_id: id, created_at: secondsNow() } };
      }
      case '/cgi-bin/media/get': {
        const file = media.get(searchParams.get('media_id') ?? '');
        return file ? { file } : wrong(40007, 'invalid media_id');
      }
      case '/cgi-bin/message/custom/send':
        return say(jsonOf(asked), said, media);
      case '/cgi-bin/message/custom/typing':
        return wrong(0, 'ok');
      default:
        return { status: 404 };
    }
  };
}

interface Sent {
  touser?: string;
  msgtype?: string;
  text?: { content: string };
  image?: { media_id: string };
}

function say({ touser: openId = '', msgtype, ...body }: Sent, said: Said[], media: Map<string, Picture>) {
  if (!openId.startsWith('o')) return wrong(40003, 'invalid openid');
  const picture = media.get(body.image?.media_id ?? '');
  if (msgtype === 'text') said.push({ openId, text: body.text?.content ?? '' });
  else if (msgtype === 'image' && picture) said.push({ openId, picture });
  else return wrong(40007, 'invalid media_id');
  return wrong(0, 'ok');
}

async function shakeHands({ url, token, aesKey }: ServerConfig): Promise<void> {
  if (!/^[A-Za-z0-9]{3,32}$/.test(token) || !/^[A-Za-z0-9]{43}$/.test(aesKey))
    throw new Error('The console takes no such Token or EncodingAESKey.');
  const [timestamp, nonce, echostr] = [String(secondsNow()), String(randomInt(1e9)), String(randomInt(1e12))];
  const signature = sortedSha1(token, timestamp, nonce);
  const told = await fetch(withQuery(url, { signature, timestamp, nonce, echostr }));
  const answered = await told.text();
  if (answered !== echostr) throw new Error(`The token could not be verified: ${told.status} ${answered}`);
}

let messages = 24_000_000_000_000_000n;

async function push({ url, token, aesKey }: ServerConfig, openId: string, inside: string): Promise<void> {
  const to = '<ToUserName><![CDATA[gh_7a1c3e5f9b2d]]></ToUserName>';
  const from = `<FromUserName><![CDATA[${openId}]]></FromUserName><CreateTime>${secondsNow()}</CreateTime>`;
  const seal = new WechatCrypto(token, aesKey, app.appId);
  const sealed = seal.encrypt(`<xml>${to}${from}${inside}<MsgId>${++messages}</MsgId></xml>`);
  const [timestamp, nonce] = [String(secondsNow()), String(randomInt(1e9))];
  const address = withQuery(url, {
    ...{ signature: sortedSha1(token, timestamp, nonce), timestamp, nonce, openid: openId },
    ...{ encrypt_type: 'aes', msg_signature: seal.getSignature(timestamp, nonce, sealed) },
  });
  const told = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'text/xml' },
    body: `<xml>${to}<Encrypt><![CDATA[${sealed}]]></Encrypt></xml>`,
  });
  const answered = await told.text();
  if (!told.ok || !['', 'success'].includes(answered))
    throw new Error(`The server answered ${told.status}: ${answered}`);
}

const wrong = (errcode: number, errmsg: string): Answer => ({ json: { errcode, errmsg } });
const jsonOf = ({ body }: Asked) => JSON.parse(body.toString()) as Record<string, unknown>;
const secondsNow = () => Math.floor(Date.now() / 1000);
const sortedSha1 = (...parts: string[]) => createHash('sha1').update(parts.toSorted().join('')).digest('hex');

function withQuery(address: string, query: Record<string, string>): URL {
  const url = new URL(address);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url;
}
