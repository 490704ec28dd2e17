import type { Reader } from '@parley/contract';
import { Input, Select } from 'antd';
import { Field } from '../../shell/form/field.tsx';
import { useWords } from '../../words/index.ts';
import { useKindOptions } from '../channel-kinds.ts';
import styles from './question-editor.module.css';

/** As whom the bot is tried. */
export interface As {
  channel: string;
  vip: 'all' | 'vip' | 'others';
  region: string;
  tags: string[];
}
export const nobody: As = { channel: '', vip: 'all', region: '', tags: [] };

/** The reader as the wire knows them; undefined where nothing is known of them. */
export function readerOf({ channel, vip, region, tags }: As): Reader | undefined {
  const reader = {
    ...(channel.trim() ? { channel: channel.trim() } : {}),
    ...(vip === 'all' ? {} : { vip: vip === 'vip' }),
    ...(region.trim() ? { region: region.trim() } : {}),
    ...(tags.length > 0 ? { tags } : {}),
  };
  return Object.keys(reader).length > 0 ? reader : undefined;
}

/** Says as whom the bot is tried, so that answers for some readers can be seen. */
export function ReaderFields({ as, onChange }: { as: As; onChange(as: As): void }) {
  const t = useWords();
  const kinds = useKindOptions();
  return (
    <details className={styles.as}>
      <summary>{t('tryIt.asWhom')}</summary>
      <div className={styles.audience}>
        <Field label={t('writing.audience.channels')}>
          {(id) => (
            <Select
              id={id}
              value={as.channel}
              options={[{ value: '', label: t('tryIt.unknown') }, ...kinds]}
              onChange={(channel: string) => onChange({ ...as, channel })}
            />
          )}
        </Field>
        <Field label={t('writing.audience.regions')}>
          {(id) => (
            <Input
              id={id}
              maxLength={50}
              value={as.region}
              onChange={(event) => onChange({ ...as, region: event.target.value })}
            />
          )}
        </Field>
        <Field label={t('writing.audience.tags')}>
          {(id) => (
            <Select
              id={id}
              mode="tags"
              open={false}
              suffixIcon={null}
              value={as.tags}
              onChange={(tags: string[]) => onChange({ ...as, tags })}
            />
          )}
        </Field>
        <Field label={t('writing.audience.vip')}>
          {(id) => (
            <Select<As['vip']>
              id={id}
              value={as.vip}
              options={(['all', 'vip', 'others'] as const).map((value) => ({
                value,
                label: t(value === 'all' ? 'tryIt.unknown' : `writing.audience.${value}`),
              }))}
              onChange={(vip) => onChange({ ...as, vip })}
            />
          )}
        </Field>
      </div>
    </details>
  );
}
