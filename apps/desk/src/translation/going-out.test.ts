import { describe, expect, test } from 'vitest';
import { customersLanguage } from './customers-language.ts';
import { asWritten, goingOut } from './going-out.ts';

describe('what goes out of a draft', () => {
  const on = { isOn: true, to: null };
  const rendering = { of: 'Tomorrow.', text: '明天。', to: 'zh-CN' };

  test('is what was written while nothing is translated, or is wanted so', () => {
    expect(goingOut(' Hi ', { isOn: false, to: null }, undefined, 'en')).toEqual({ text: 'Hi' });
    expect(goingOut('Hi', { isOn: true, to: asWritten }, undefined, 'en')).toEqual({ text: 'Hi' });
    expect(goingOut(' ', on, undefined, 'en')).toEqual({ text: '' });
  });

  test('is the translation that was seen, with the writer’s own words beside it', () => {
    expect(goingOut('Tomorrow. ', on, rendering, 'en')).toEqual({
      text: '明天。',
      original: { text: 'Tomorrow.', locale: 'en' },
    });
  });

  test('is nothing that was not seen: of other words, into another language, or emptied', () => {
    expect(goingOut('Today.', on, rendering, 'en')).toBeUndefined();
    expect(goingOut('Tomorrow.', { isOn: true, to: 'ja' }, rendering, 'en')).toBeUndefined();
    expect(goingOut('Tomorrow.', on, undefined, 'en')).toBeUndefined();
    expect(goingOut('Tomorrow.', on, { ...rendering, text: '  ' }, 'en')).toBeUndefined();
  });

  test('is what was written where that is in the customer’s language already', () => {
    expect(goingOut('明天。', on, { of: '明天。', text: null, to: 'zh-CN' }, 'en')).toEqual({
      text: '明天。',
    });
  });
});

describe('the language of a customer', () => {
  test('is the one they wrote last, else the one their channel told', () => {
    expect(customersLanguage('de', { locale: 'en' })).toBe('de');
    expect(customersLanguage(null, { locale: 'ja' })).toBe('ja');
    expect(customersLanguage(undefined, { locale: null })).toBeNull();
  });

  test('keeps the script of Chinese that is known, where the service tells none', () => {
    expect(customersLanguage('zh', { locale: 'zh-TW' })).toBe('zh-TW');
    expect(customersLanguage('zh', { locale: 'en' })).toBe('zh-CN');
  });
});
