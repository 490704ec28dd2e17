import type { ChannelFixtures } from '../../testing/fixtures.ts';
import { film, picture, voice } from '../../testing/samples.ts';
import { safeModeHook, safeModeSettings, weixinAlso, weixinRefusals } from '../../testing/weixin-fixtures.ts';

const settings = safeModeSettings;
const nowMs = 1_714_112_445_000;

const xml = (inside: string) =>
  `<xml><ToUserName><![CDATA[gh_x]]></ToUserName><FromUserName><![CDATA[openid-1]]></FromUserName><CreateTime>1348831860</CreateTime>${inside}</xml>`;
const seen = { from: { user: 'openid-1' }, vendorId: 'key-1', atMs: 1_348_831_860_000 };

export const fixtures: ChannelFixtures = {
  settings,
  nowMs,
  handshakes: [
    {
      name: 'the signature of token, time and nonce',
      call: {
        method: 'GET',
        query: {
          signature: 'f464b24fc39322e44b38aa78f5edd27bd1441696',
          timestamp: '1714036504',
          nonce: '1514711492',
          echostr: '4375120948345356249',
        },
      },
      reply: { status: 200, type: 'text/plain; charset=utf-8', body: '4375120948345356249' },
    },
  ],
  hook: {
    ...safeModeHook,
    bodyOf: (number) => xml(`<MsgType>text</MsgType><Content>n</Content><MsgId>${number}</MsgId>`),
    says: ({ user, number, text, atMs }) =>
      `<xml><ToUserName><![CDATA[gh_x]]></ToUserName><FromUserName><![CDATA[openid-${user}]]></FromUserName><CreateTime>${Math.floor(atMs / 1000)}</CreateTime><MsgType>text</MsgType><Content><![CDATA[${text}]]></Content><MsgId>${number}</MsgId></xml>`,
    vectors: [
      {
        name: 'a sealed event in JSON',
        call: {
          query: {
            timestamp: '1714112445',
            nonce: '415670741',
            encrypt_type: 'aes',
            signature: '6c5c811b55cc85e0e1b54100749188c20beb3f5d',
            msg_signature: '046e02f8204d34f8ba5fa3b1db94908f3df2e9b3',
          },
          body: JSON.stringify({
            ToUserName: 'gh_97417a04a28d',
            Encrypt:
              '+qdx1OKCy+5JPCBFWw70tm0fJGb2Jmeia4FCB7kao+/Q5c/ohsOzQHi8khUOb05JCpj0JB4RvQMkUyus8TPxLKJGQqcvZqzDpVzazhZv6JsXUnnR8XGT740XgXZUXQ7vJVnAG+tE8NUd4yFyjPy7GgiaviNrlCTj+l5kdfMuFUPpRSrfMZuMcp3Fn2Pede2IuQrKEYwKSqFIZoNqJ4M8EajAsjLY2km32IIjdf8YL/P50F7mStwntrA2cPDrM1kb6mOcfBgRtWygb3VIYnSeOBrebufAlr7F9mFUPAJGj04=',
          }),
        },
      },
    ],
  },
  afterRemoval: 200,
  means: [
    {
      name: 'a template that arrived',
      body: '<xml><ToUserName>gh_x</ToUserName><FromUserName>OPENID</FromUserName><CreateTime>1395658920</CreateTime><MsgType>event</MsgType><Event>TEMPLATESENDJOBFINISH</Event><MsgID>200163836</MsgID><Status>success</Status></xml>',
      inbound: [{ kind: 'status', vendorId: '200163836', status: 'delivered', atMs: 1_395_658_920_000 }],
    },
    {
      name: 'a template that its reader does not want',
      body: '<xml><ToUserName>gh_x</ToUserName><FromUserName>OPENID</FromUserName><CreateTime>1395658984</CreateTime><MsgType>event</MsgType><Event>TEMPLATESENDJOBFINISH</Event><MsgID>200163840</MsgID><Status>failed:user block</Status></xml>',
      inbound: [
        {
          ...{ kind: 'status', vendorId: '200163840', status: 'failed', atMs: 1_395_658_984_000 },
          problem: { class: 'permission', code: 'template', detail: 'failed:user block' },
        },
      ],
    },
    {
      name: 'text with an emoji',
      body: xml(
        '<MsgType><![CDATA[text]]></MsgType><Content><![CDATA[在吗 😀 <b>&amp;]]></Content><MsgId>23456789012345678</MsgId>',
      ),
      inbound: [{ kind: 'message', ...seen, content: { text: '在吗 😀 <b>&amp;' } }],
    },
    {
      name: 'a picture',
      body: xml('<MsgType>image</MsgType><PicUrl>http://x</PicUrl><MediaId>m-1</MediaId><MsgId>1</MsgId>'),
      inbound: [{ kind: 'message', ...seen, content: { media: [{ kind: 'image', id: 'm-1' }] } }],
    },
    {
      name: 'a voice message that was heard',
      body: xml(
        '<MsgType>voice</MsgType><MediaId>m-2</MediaId><Format>amr</Format><Recognition>你好</Recognition><MsgId>2</MsgId>',
      ),
      inbound: [
        {
          kind: 'message',
          ...seen,
          content: { media: [{ kind: 'audio', id: 'm-2', type: 'audio/amr', transcript: '你好' }] },
        },
      ],
    },
    {
      name: 'a film',
      body: xml(
        '<MsgType>shortvideo</MsgType><MediaId>m-3</MediaId><ThumbMediaId>t</ThumbMediaId><MsgId>3</MsgId>',
      ),
      inbound: [{ kind: 'message', ...seen, content: { media: [{ kind: 'video', id: 'm-3' }] } }],
    },
    {
      name: 'a place',
      body: xml(
        '<MsgType>location</MsgType><Location_X>23.13</Location_X><Location_Y>113.35</Location_Y><Label>天河</Label><MsgId>4</MsgId>',
      ),
      inbound: [
        {
          kind: 'message',
          ...seen,
          content: { location: { latitude: 23.13, longitude: 113.35, label: '天河' } },
        },
      ],
    },
    {
      name: 'a link',
      body: xml(
        '<MsgType>link</MsgType><Title>t &amp; &#x75;</Title><Description>d</Description><Url>https://x.example/</Url><MsgId>5</MsgId>',
      ),
      inbound: [
        {
          kind: 'message',
          ...seen,
          content: { link: { url: 'https://x.example/', title: 't & u', text: 'd' } },
        },
      ],
    },
    {
      name: 'a follow by a scan',
      body: xml('<MsgType>event</MsgType><Event>subscribe</Event><EventKey>qrscene_7</EventKey>'),
      inbound: [{ kind: 'opened', by: 'scan', ...seen }],
    },
    {
      name: 'a menu tap',
      body: xml('<MsgType>event</MsgType><Event>CLICK</Event><EventKey>help</EventKey>'),
      inbound: [{ kind: 'opened', by: 'menu', ...seen }],
    },
    {
      name: 'somebody who leaves',
      body: xml('<MsgType>event</MsgType><Event>unsubscribe</Event><EventKey></EventKey>'),
      inbound: [{ kind: 'left', user: 'openid-1', atMs: 1_348_831_860_000 }],
    },
  ],
  strange: [
    xml('<MsgType>hologram</MsgType><MsgId>6</MsgId>'),
    xml('<MsgType>event</MsgType><Event>debug_demo</Event>'),
  ],
  send: {
    accepts: { json: { errcode: 0, errmsg: 'ok' } },
    also: weixinAlso,
    parts: [
      {
        part: { kind: 'text', text: '你好' },
        requests: [
          {
            url: '/cgi-bin/stable_token',
            json: {
              grant_type: 'client_credential',
              appid: settings.appId,
              secret: settings.appSecret,
              force_refresh: false,
            },
          },
          {
            url: '/cgi-bin/message/custom/send?access_token=tok',
            json: { touser: 'user-1', msgtype: 'text', text: { content: '你好' } },
          },
        ],
      },
      {
        part: { kind: 'image', file: picture },
        requests: [
          { url: /^\/cgi-bin\/media\/upload\?type=image&access_token=tok$/ },
          { url: /custom\/send/, json: { touser: 'user-1', msgtype: 'image', image: { media_id: 'mid' } } },
        ],
      },
      {
        part: { kind: 'video', file: film },
        requests: [
          {
            url: /custom\/send/,
            json: { touser: 'user-1', msgtype: 'video', video: { media_id: 'mid', title: 'cup.mp4' } },
          },
        ],
      },
      {
        part: { kind: 'file', file: voice },
        requests: [
          { url: /custom\/send/, json: { touser: 'user-1', msgtype: 'voice', voice: { media_id: 'mid' } } },
        ],
      },
      {
        part: { kind: 'link', url: 'https://x.example/', title: 'Guide', text: 'How' },
        requests: [
          {
            url: /custom\/send/,
            json: {
              touser: 'user-1',
              msgtype: 'news',
              news: {
                articles: [{ title: 'Guide', description: 'How', url: 'https://x.example/', picurl: '' }],
              },
            },
          },
        ],
      },
      {
        part: {
          kind: 'buttons',
          buttons: [
            { does: 'say', label: '退货' },
            { does: 'person', label: '人工' },
          ],
        },
        requests: [
          {
            url: /custom\/send/,
            json: {
              touser: 'user-1',
              msgtype: 'msgmenu',
              msgmenu: {
                head_content: '',
                list: [
                  { id: '1', content: '退货' },
                  { id: '2', content: '人工' },
                ],
                tail_content: '',
              },
            },
          },
        ],
      },
      {
        part: { kind: 'text', text: '您的包裹 42 已发出' },
        template: {
          ...{ id: 'tpl_1', name: 'ngqIpbwh8bUfcSsECmogfXcV14J0tQlEpBO27izEYtY', language: 'zh-CN' },
          values: [
            { name: 'character_string1', value: '42' },
            { name: 'thing2', value: '今天' },
          ],
        },
        requests: [
          {
            url: '/cgi-bin/message/template/send?access_token=tok',
            json: {
              ...{ touser: 'user-1', template_id: 'ngqIpbwh8bUfcSsECmogfXcV14J0tQlEpBO27izEYtY' },
              data: { character_string1: { value: '42' }, thing2: { value: '今天' } },
            },
          },
        ],
      },
      {
        part: { kind: 'text', text: 'Your parcel 42' },
        template: {
          ...{ id: 'tpl_2', name: 'AbC-2', language: 'en' },
          values: [{ name: 'p1', value: '42' }],
        },
        requests: [
          {
            url: '/cgi-bin/message/template/send?access_token=tok',
            json: { touser: 'user-1', template_id: 'AbC-2', data: { p1: { value: '42' } } },
          },
        ],
      },
    ],
    refusals: weixinRefusals,
  },
};
