import { rootField, type SettingsOf } from '../fields.ts';
import { chars } from '../shapes.ts';
import { same } from '../words.ts';

export const fields = {
  appKey: { kind: 'text', label: same('Client ID (AppKey)'), shape: chars('word', 8, 64) },
  appSecret: { kind: 'secret', label: same('Client Secret (AppSecret)'), shape: chars('word', 6, 100) },
  robotCode: { kind: 'text', label: same('RobotCode'), shape: chars('word', 4, 64) },
  receive: {
    kind: 'choice',
    label: { 'zh-CN': '消息接收模式', 'zh-TW': '訊息接收模式', en: 'Way to receive', ja: '受信モード' },
    options: [
      { value: 'stream', label: same('Stream') },
      { value: 'http', label: same('HTTP') },
    ],
    standard: 'stream',
  },
  apiRoot: rootField('https://api.dingtalk.com'),
  oldApiRoot: rootField('https://oapi.dingtalk.com'),
} as const;
export type DingtalkSettings = SettingsOf<typeof fields>;
