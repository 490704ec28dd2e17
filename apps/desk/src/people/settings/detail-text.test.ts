import { describe, expect, test } from 'vitest';
import type { Translate } from '../../words/index.ts';
import { words } from '../../words/zh-tw/index.ts';
import { detailText } from './detail-text.ts';
import { detailWords } from './detail-words.ts';

const plain = { field: (name: string) => name, value: String };

test('an audit line is told as people read it', () => {
  expect(detailText({ capacity: { from: 6, to: 9 }, teamIds: [] }, plain)).toBe(
    'capacity: 6 → 9 · teamIds: –',
  );
  expect(detailText({ settings: { title: 'Shop' }, roles: ['agent', 'admin'], note: null }, plain)).toBe(
    'settings: title: Shop · roles: agent, admin · note: –',
  );
});

describe('in the language of the reader', () => {
  const at = (path: string): unknown =>
    path
      .split('.')
      .reduce<unknown>((table, key) => (table as Record<string, unknown> | undefined)?.[key], words);
  const language = {
    ...{ locale: 'zh-TW' as const, t: at as Translate, languageNames: { ja: '日本語' } },
    wordsFor: (table: string, name: string) => String(at(`${table}.${name}`) ?? name),
  };
  const told = (detail: Record<string, unknown>) => detailText(detail, detailWords(language));

  test('fields, roles, languages and what holds are words', () => {
    expect(told({ role: { from: 'agent', to: 'admin' }, active: false })).toBe(
      '角色: 客服 → 管理員 · 啟用: 否',
    );
    expect(told({ locale: 'ja', changed: ['hours', 'order'] })).toBe('語言: 日本語 · 修改項: 服務時間, 順序');
  });

  test('what nobody knows stands as it is', () => {
    expect(told({ 'a.b': 'audit', role: 'king', version: 3 })).toBe('a.b: audit · 角色: king · 版本: 3');
  });
});
