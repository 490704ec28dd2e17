import { botSettings } from '@parley/contract';
import { InputNumber, Select } from 'antd';
import { Part, Setting } from '../../shell/page/page.tsx';
import { complain } from '../../shell/toast.tsx';
import { useWords } from '../../words/index.ts';
import type { PartProps } from './bot-settings.ts';

const hosts = botSettings.shape.linkHosts;

/** What was pasted may be a whole address; its host is meant. */
const hostOf = (text: string) =>
  text
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/[/?#:].*$/, '');

/** Where links may lead, and how long a proof is fresh. */
export function LinksPart({ shown, isReadOnly, errors, set }: PartProps) {
  const t = useWords();
  const choose = (texts: string[]) => {
    const parsed = hosts.safeParse(texts.map(hostOf));
    if (parsed.success) set({ linkHosts: [...new Set(parsed.data)] });
    else complain(t('rules.hostWrong'));
  };
  return (
    <Part title={t('rules.safety')}>
      <Setting label={t('rules.hosts')} hint={t('rules.hostsHint')} error={errors['settings.linkHosts']}>
        {(id, about) => (
          <Select
            id={id}
            aria-describedby={about}
            mode="tags"
            open={false}
            suffixIcon={null}
            value={shown.linkHosts}
            disabled={isReadOnly}
            tokenSeparators={[' ', ',', '\n']}
            onChange={choose}
          />
        )}
      </Setting>
      <Setting label={t('rules.freshMinutes')} hint={t('rules.freshMinutesHint')}>
        {(id, about) => (
          <InputNumber
            id={id}
            aria-describedby={about}
            min={1}
            max={120}
            value={shown.freshMinutes}
            disabled={isReadOnly}
            onChange={(freshMinutes) => freshMinutes !== null && set({ freshMinutes })}
          />
        )}
      </Setting>
    </Part>
  );
}
