import type { Locale } from '@parley/contract';
import type { ConfigProviderProps } from 'antd';
import english from 'antd/es/locale/en_US.js';
import { useEffect, useState } from 'react';
import { useLocale } from '../../words/index.ts';

type AntdLocale = NonNullable<ConfigProviderProps['locale']>;
const tables: { [L in Locale]: () => Promise<{ default: AntdLocale }> } = {
  en: async () => ({ default: english }),
  'zh-CN': () => import('antd/es/locale/zh_CN.js'),
  'zh-TW': () => import('antd/es/locale/zh_TW.js'),
  ja: () => import('antd/es/locale/ja_JP.js'),
};

/** The words antd itself says, in the language of the desk; English, which antd brings along, until they are here. There is always a table: antd would build the whole page anew when the first one arrives, and what was typed would be lost. */
export function useAntdLocale(): AntdLocale {
  const locale = useLocale();
  const [table, setTable] = useState<AntdLocale>(english);
  useEffect(() => {
    let isWanted = true;
    void tables[locale]().then((loaded) => isWanted && setTable(loaded.default));
    return () => {
      isWanted = false;
    };
  }, [locale]);
  return table;
}
