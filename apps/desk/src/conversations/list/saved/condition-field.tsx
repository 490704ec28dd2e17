import { type ConditionOf, type FilterCondition, type FilterField, locales } from '@parley/contract';
import { Input, InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
import { useLiveChannels } from '../../../channels/channels.ts';
import { useAgents, useTeams } from '../../../people/agents.ts';
import { languageNames, useWords } from '../../../words/index.ts';
import { priorityName } from '../../priority-names.ts';
import { useKnownTags } from '../known-tags.ts';
import { ownerName } from './filter-words.ts';
import styles from './saved.module.css';

interface FieldProps<F extends FilterField> {
  value: ConditionOf<F>;
  label: string;
  onChange(value: FilterCondition): void;
}

/** The control of one condition. */
export function ConditionField({
  value,
  label,
  onChange,
}: {
  value: FilterCondition;
  label: string;
  onChange(value: FilterCondition): void;
}) {
  const Shown = controls[value.field] as (props: FieldProps<FilterField>) => ReactNode;
  return <Shown value={value} label={label} onChange={onChange} />;
}

const controls: { readonly [F in FilterField]: (props: FieldProps<F>) => ReactNode } = {
  status: function StatusField(props) {
    const t = useWords();
    const of = (value: 'open' | 'snoozed' | 'closed') => ({ value, label: t(`status.${value}`) });
    return <Many {...props} options={[of('open'), of('snoozed'), of('closed')]} />;
  },
  owner: function OwnerField(props) {
    const t = useWords();
    const of = (value: 'bot' | 'queue' | 'agent') => ({ value, label: ownerName(value, { t }) });
    return <Many {...props} options={[of('bot'), of('queue'), of('agent')]} />;
  },
  agent: function AgentField(props) {
    const t = useWords();
    const agents = useAgents().data ?? [];
    const me = { value: 'me' as const, label: t('filter.me') };
    return (
      <ManyOrNot {...props} options={[me, ...agents.map(({ id, name }) => ({ value: id, label: name }))]} />
    );
  },
  team: function TeamField(props) {
    const t = useWords();
    const teams = useTeams().data ?? [];
    const fixed = [
      { value: 'mine' as const, label: t('filter.mine') },
      { value: 'none' as const, label: t('filter.noTeam') },
    ];
    return (
      <ManyOrNot
        {...props}
        options={[...fixed, ...teams.map(({ id, name }) => ({ value: id, label: name }))]}
      />
    );
  },
  tag: function TagField({ value, label, onChange }) {
    const t = useWords();
    const known = useKnownTags();
    const of = (how: ConditionOf<'tag'>['how'], words: string) => ({ value: how, label: words });
    return (
      <>
        <Select
          aria-label={label}
          value={value.how}
          options={[of('any', t('filter.any')), of('all', t('filter.every')), of('none', t('filter.noneOf'))]}
          onChange={(how) => onChange({ ...value, how })}
        />
        <Select
          className={styles.grow ?? ''}
          mode="tags"
          aria-label={label}
          value={value.in}
          options={known.map((tag) => ({ value: tag, label: tag }))}
          onChange={(tags) =>
            onChange({ ...value, in: tags.map((tag) => tag.trim().slice(0, 50)).filter(Boolean) })
          }
        />
      </>
    );
  },
  priority: function PriorityField(props) {
    const t = useWords();
    const options = [0, 1, 2, 3].map((value) => ({ value, label: t(`priority.${priorityName(value)}`) }));
    return <Many {...props} options={options} />;
  },
  channel: function ChannelField(props) {
    const channels = useLiveChannels();
    return <ManyOrNot {...props} options={channels.map(({ id, name }) => ({ value: id, label: name }))} />;
  },
  language: function LanguageField(props) {
    return (
      <ManyOrNot {...props} options={locales.map((value) => ({ value, label: languageNames[value] }))} />
    );
  },
  waiting: function WaitingField({ value, label, onChange }) {
    const t = useWords();
    return (
      <>
        <InputNumber
          aria-label={label}
          min={0}
          max={525_600}
          precision={0}
          value={value.minutes}
          onChange={(minutes) => onChange({ ...value, minutes: minutes ?? 0 })}
        />
        <span>{t('filter.minutes', { count: value.minutes })}</span>
      </>
    );
  },
  unread: function UnreadField(props) {
    const t = useWords();
    return <YesNo {...props} yes={t('filter.unread')} no={t('filter.read')} />;
  },
  mentioned: function MentionedField({ value, label, onChange }) {
    const t = useWords();
    return (
      <Select
        className={styles.grow ?? ''}
        aria-label={label}
        value={value.isUnseen}
        options={[
          { value: true, label: t('filter.mentionedUnseen') },
          { value: false, label: t('filter.mentionedEver') },
        ]}
        onChange={(isUnseen: boolean) => onChange({ ...value, isUnseen })}
      />
    );
  },
  rating: function RatingField(props) {
    const t = useWords();
    const options = [1, 2, 3, 4, 5].map((value) => ({ value, label: t('filter.stars', { count: value }) }));
    return <Many {...props} options={options} />;
  },
  activity: function ActivityField({ value, label, onChange }) {
    const t = useWords();
    return (
      <>
        <Select
          aria-label={label}
          value={value.how}
          options={(['within', 'before'] as const).map((how) => ({ value: how, label: t(`filter.${how}`) }))}
          onChange={(how) => onChange({ ...value, how })}
        />
        <InputNumber
          aria-label={label}
          min={1}
          max={87_600}
          precision={0}
          value={value.hours}
          onChange={(hours) => onChange({ ...value, hours: hours ?? 1 })}
        />
        <span>{t('filter.hours', { count: value.hours })}</span>
      </>
    );
  },
  created: function CreatedField({ value, label, onChange }) {
    const t = useWords();
    const day = (at: string | undefined) => at?.slice(0, 10) ?? '';
    const set = (name: 'from' | 'to', text: string) => {
      const { [name]: _gone, ...rest } = value;
      onChange(text ? { ...rest, [name]: new Date(`${text}T00:00:00`).toISOString() } : rest);
    };
    return (
      <>
        {(['from', 'to'] as const).map((name) => (
          <label key={name} className={styles.day}>
            {t(`filter.${name}`)}
            <input
              type="date"
              aria-label={`${label} ${t(`filter.${name}`)}`}
              value={day(value[name])}
              onChange={(event) => set(name, event.target.value)}
            />
          </label>
        ))}
      </>
    );
  },
  verified: function VerifiedField(props) {
    const t = useWords();
    return <YesNo {...props} yes={t('filter.verified')} no={t('filter.unverified')} />;
  },
  attribute: function AttributeField({ value, label, onChange }) {
    const t = useWords();
    const words = {
      is: 'filter.is',
      'is-not': 'filter.isNot',
      set: 'filter.set',
      unset: 'filter.unset',
    } as const;
    const isCompared = value.how === 'is' || value.how === 'is-not';
    const choose = (how: ConditionOf<'attribute'>['how']) => {
      const { value: given = '', ...rest } = value;
      onChange(how === 'is' || how === 'is-not' ? { ...rest, how, value: given } : { ...rest, how });
    };
    return (
      <>
        <Input
          aria-label={t('filter.attributeName')}
          placeholder={t('filter.attributeName')}
          maxLength={60}
          value={value.name}
          onChange={(event) => onChange({ ...value, name: event.target.value })}
        />
        <Select
          aria-label={label}
          value={value.how}
          options={(Object.keys(words) as (keyof typeof words)[]).map((how) => ({
            value: how,
            label: t(words[how]),
          }))}
          onChange={choose}
        />
        {isCompared ? (
          <Input
            aria-label={t('filter.value')}
            placeholder={t('filter.value')}
            maxLength={200}
            value={value.value ?? ''}
            onChange={(event) => onChange({ ...value, value: event.target.value })}
          />
        ) : null}
      </>
    );
  },
  text: function TextField({ value, label, onChange }) {
    const t = useWords();
    return (
      <Input
        className={styles.grow ?? ''}
        aria-label={label}
        placeholder={t('filter.words')}
        maxLength={200}
        value={value.has}
        onChange={(event) => onChange({ ...value, has: event.target.value })}
      />
    );
  },
};

interface Option {
  value: string | number;
  label: string;
}
type Listed = Extract<FilterCondition, { in: unknown[] }>;

/** Any of some. */
function Many({
  value,
  label,
  options,
  onChange,
}: {
  value: Listed;
  label: string;
  options: Option[];
  onChange(value: FilterCondition): void;
}) {
  return (
    <Select
      className={styles.grow ?? ''}
      mode="multiple"
      aria-label={label}
      optionFilterProp="label"
      value={value.in as (string | number)[]}
      options={options}
      onChange={(chosen) => onChange({ ...value, in: chosen } as FilterCondition)}
    />
  );
}

/** Any of some, or none of them. */
function ManyOrNot(props: Parameters<typeof Many>[0] & { value: Listed & { not?: boolean | undefined } }) {
  const t = useWords();
  const { value, label, onChange } = props;
  return (
    <>
      <Select
        aria-label={label}
        value={value.not === true}
        options={[
          { value: false, label: t('filter.is') },
          { value: true, label: t('filter.isNot') },
        ]}
        onChange={(not: boolean) => onChange({ ...value, not } as FilterCondition)}
      />
      <Many {...props} />
    </>
  );
}

function YesNo({
  value,
  label,
  yes,
  no,
  onChange,
}: {
  value: ConditionOf<'unread'> | ConditionOf<'verified'>;
  label: string;
  yes: string;
  no: string;
  onChange(value: FilterCondition): void;
}) {
  return (
    <Select
      className={styles.grow ?? ''}
      aria-label={label}
      value={value.is}
      options={[
        { value: true, label: yes },
        { value: false, label: no },
      ]}
      onChange={(is: boolean) => onChange({ ...value, is })}
    />
  );
}
