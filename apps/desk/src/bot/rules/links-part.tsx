import { InputNumber, Select } from 'antd';
import { Part, Setting } from '../../shell/page/page.tsx';
import { complain } from '../../shell/toast.tsx';
import { useWords } from '../../words/index.ts';
import type { PartProps } from './bot-settings.ts';

/** A name of letters, digits and hyphens, perhaps with `*.` before it; the server has the last word. */
const host =
  /^(\*\.)?[\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?(\.[\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?)*$/u;

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
    const hosts = texts.map((text) => hostOf(text).toLowerCase());
    if (!hosts.every((each) => host.test(each))) return complain(t('rules.hostWrong'));
    set({ linkHosts: [...new Set(hosts)] });
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
