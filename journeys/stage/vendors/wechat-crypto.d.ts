declare module 'wechat-crypto' {
  export default class WechatCrypto {
    constructor(token: string, aesKey: string, id: string);
    encrypt(text: string): string;
    getSignature(timestamp: string, nonce: string, sealed: string): string;
  }
}
