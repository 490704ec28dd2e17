import { botSettingLimits } from '@parley/contract';
import { Input, InputNumber, Select } from 'antd';
import { useKinds } from '../../channels/accounts/accounts.ts';
import { Part, Setting } from '../../shell/page/page.tsx';
import { useWords } from '../../words/index.ts';
import { type PartProps, withRule } from './bot-settings.ts';
import { Rule } from './rule.tsx';

/** Each rule by which a customer goes to a person, in the order in which they are looked at. */
export function HandOverPart(part: PartProps) {
  const t = useWords();
  return (
    <Part title={t('rules.handOver')} text={t('rules.handOverText')}>
      <Rule {...part} name="asked" />
      <Channels {...part} />
      <Vip {...part} />
      <Keywords {...part} />
      <Rule {...part} name="abuse">
        <Times {...part} name="abuse" />
      </Rule>
      <Feelings {...part} />
      <Rule {...part} name="unresolved">
        <Times {...part} name="unresolved" least={2} />
      </Rule>
      <Rule {...part} name="lowConfidence">
        <Times {...part} name="lowConfidence" />
      </Rule>
      <Rule {...part} name="flowStep" />
    </Part>
  );
}

interface TimesProps extends PartProps {
  name: 'abuse' | 'unresolved' | 'lowConfidence';
  least?: number;
}

function Times({ name, least = 1, shown, isReadOnly, set }: TimesProps) {
  const t = useWords();
  return (
    <Setting label={t('rules.times')}>
      {(id) => (
        <InputNumber
          id={id}
          min={least}
          max={9}
          value={shown.rules[name].times}
          disabled={isReadOnly}
          onChange={(times) => times !== null && set(withRule(shown, name, { times }))}
        />
      )}
    </Setting>
  );
}

interface WordsProps {
  label: string;
  hint?: string;
  value: readonly string[];
  isReadOnly: boolean;
  onChange(words: string[]): void;
}

function WordList({ label, hint, value, isReadOnly, onChange }: WordsProps) {
  return (
    <Setting label={label} {...(hint ? { hint } : {})}>
      {(id, about) => (
        <Select
          id={id}
          aria-describedby={about}
          mode="tags"
          open={false}
          suffixIcon={null}
          maxCount={botSettingLimits.words}
          value={[...value]}
          disabled={isReadOnly}
          tokenSeparators={[',', '，', '、', '\n']}
          onChange={(words: string[]) =>
            onChange(words.map((word) => word.trim().slice(0, botSettingLimits.wordChars)).filter(Boolean))
          }
        />
      )}
    </Setting>
  );
}

function Keywords(part: PartProps) {
  const t = useWords();
  const { shown, isReadOnly, set } = part;
  return (
    <Rule {...part} name="keywords">
      <WordList
        label={t('rules.words')}
        hint={t('rules.wordsHint')}
        value={shown.rules.keywords.words}
        isReadOnly={isReadOnly}
        onChange={(words) => set(withRule(shown, 'keywords', { words }))}
      />
    </Rule>
  );
}

function Vip(part: PartProps) {
  const t = useWords();
  const { shown, isReadOnly, set } = part;
  const { attribute, values } = shown.rules.vip;
  return (
    <Rule {...part} name="vip">
      <Setting label={t('rules.attribute')} hint={t('rules.attributeHint')}>
        {(id, about) => (
          <Input
            id={id}
            aria-describedby={about}
            value={attribute}
            maxLength={60}
            disabled={isReadOnly}
            onChange={(event) => set(withRule(shown, 'vip', { attribute: event.target.value }))}
          />
        )}
      </Setting>
      <WordList
        label={t('rules.values')}
        value={values}
        isReadOnly={isReadOnly}
        onChange={(next) => set(withRule(shown, 'vip', { values: next.slice(0, 20) }))}
      />
    </Rule>
  );
}

function Channels(part: PartProps) {
  const t = useWords();
  const { shown, isReadOnly, set } = part;
  const kinds = useKinds().data ?? [];
  return (
    <Rule {...part} name="channels">
      <Setting label={t('rules.kinds')}>
        {(id) => (
          <Select
            id={id}
            mode="multiple"
            value={shown.rules.channels.kinds}
            disabled={isReadOnly}
            options={[
              { value: 'web', label: t('rules.kind.web') },
              ...kinds.map(({ kind, name }) => ({ value: kind, label: name })),
            ]}
            optionFilterProp="label"
            onChange={(kinds: string[]) => set(withRule(shown, 'channels', { kinds }))}
          />
        )}
      </Setting>
    </Rule>
  );
}

const grades = ['little', 'clear', 'strong'] as const;

function Feelings(part: PartProps) {
  const t = useWords();
  const { shown, isReadOnly, set } = part;
  return (
    <>
      <Rule {...part} name="emotion">
        <Setting label={t('rules.from')}>
          {(id) => (
            <Select
              id={id}
              value={shown.rules.emotion.from}
              disabled={isReadOnly}
              options={grades.map((grade, at) => ({ value: at + 1, label: t(`rules.grade.${grade}`) }))}
              onChange={(from) => set(withRule(shown, 'emotion', { from }))}
            />
          )}
        </Setting>
      </Rule>
      <Rule {...part} name="trend">
        <Setting label={t('rules.below')} hint={t('rules.belowHint')}>
          {(id, about) => (
            <InputNumber
              id={id}
              aria-describedby={about}
              min={-1}
              max={0}
              step={0.1}
              value={shown.rules.trend.below}
              disabled={isReadOnly}
              onChange={(below) => below !== null && set(withRule(shown, 'trend', { below }))}
            />
          )}
        </Setting>
      </Rule>
    </>
  );
}
