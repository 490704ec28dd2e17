import {
  type ContactField,
  type ProfileSettings,
  profileLimits,
  type SavedProfileSettings,
} from '@parley/contract';
import { InputNumber, Select, Skeleton } from 'antd';
import { client } from '../../shell/client.ts';
import { Field, LineField, Row } from '../../shell/form/field.tsx';
import { ListField } from '../../shell/form/list-field.tsx';
import { Page, Part, Setting } from '../../shell/page/page.tsx';
import { Overtaken, SaveButton, useSavedDraft } from '../../shell/page/saved-draft.tsx';
import { problemWords } from '../../shell/problem-words.ts';
import { useSeat } from '../../shell/seat.tsx';
import { useWords } from '../../words/index.ts';
import { profileSettingsKey, useProfileSettings } from '../person.ts';

/** What is kept of customers, and from where on they are called what. */
export function CustomersPage() {
  const t = useWords();
  const { data, error } = useProfileSettings();
  if (error) return <Page title={t('settings.customers')}>{problemWords(t, error)}</Page>;
  if (!data)
    return (
      <Page title={t('settings.customers')} text={t('customers.text')}>
        <Skeleton active />
      </Page>
    );
  return <Editor saved={data} />;
}

function Editor({ saved: { settings, version } }: { saved: SavedProfileSettings }) {
  const t = useWords();
  const { workspaceId } = useSeat();
  const draft = useSavedDraft<ProfileSettings>({
    saved: { value: settings, version },
    save: (next) =>
      client.call('saveProfileSettings', {
        params: { workspaceId },
        body: { settings: next.value, version: next.version },
      }),
    touches: [profileSettingsKey(workspaceId)],
  });
  const { fields, tagRules } = draft.shown;
  return (
    <Page title={t('settings.customers')} text={t('customers.text')} extra={<SaveButton draft={draft} />}>
      <Overtaken draft={draft} />
      <Part title={t('customers.fields')} text={t('customers.fieldsText')}>
        <ListField
          name={t('customers.field')}
          items={fields}
          most={profileLimits.fields}
          least={0}
          make={() =>
            ({ key: `field_${fields.length + 1}`, label: t('customers.field'), kind: 'text' }) as const
          }
          onChange={(next) => draft.set({ fields: next })}
        >
          {(field, change) => <FieldForm field={field} onChange={change} />}
        </ListField>
      </Part>
      <Part title={t('customers.rules')} text={t('customers.rulesText')}>
        {ruleKeys.map((rule) => (
          <RuleSetting
            key={rule}
            rule={rule}
            value={tagRules[rule]}
            onChange={(value) => draft.set({ tagRules: { ...tagRules, [rule]: value } })}
          />
        ))}
      </Part>
    </Page>
  );
}

type Rule = keyof ProfileSettings['tagRules'];
const ruleKeys = [
  'repeatBuyerOrders',
  'vipSpendCents',
  'returnPronePercent',
  'oftenAngryCases',
  'unhappyRatings',
  'frequentVisits',
  'foreignLanguageCases',
] as const satisfies readonly Rule[];
/** Money is kept in the smallest unit and typed in the greater one. */
const scaleOf = (rule: Rule) => (rule === 'vipSpendCents' ? 100 : 1);

const mostOf = (rule: Rule) =>
  rule === 'returnPronePercent' ? 100 : rule === 'vipSpendCents' ? 1_000_000_000 : 1000;

interface RuleSettingProps {
  rule: Rule;
  value: number | null;
  onChange(value: number | null): void;
}

function RuleSetting({ rule, value, onChange }: RuleSettingProps) {
  const t = useWords();
  const scale = scaleOf(rule);
  return (
    <Setting label={t(`customers.rule.${rule}`)} hint={t(`customers.hint.${rule}`)} isInline>
      {(id, about) => (
        <InputNumber<number>
          id={id}
          aria-describedby={about}
          min={1}
          max={mostOf(rule)}
          precision={0}
          placeholder={t('customers.never')}
          value={value === null ? null : Math.round(value / scale)}
          onChange={(next) => onChange(next === null ? null : next * scale)}
        />
      )}
    </Setting>
  );
}

const kinds = ['text', 'number', 'date', 'choice', 'yes-no'] as const;

function FieldForm({ field, onChange }: { field: ContactField; onChange(field: ContactField): void }) {
  const t = useWords();
  const set = (change: Partial<ContactField>) => onChange({ ...field, ...change });
  return (
    <>
      <Row>
        <LineField
          label={t('customers.label')}
          value={field.label}
          maxLength={60}
          isWrong={field.label.trim() === ''}
          onChange={(label) => set({ label })}
        />
        <LineField
          label={t('customers.key')}
          value={field.key}
          maxLength={60}
          isWrong={!/^[\p{L}\p{N}_.-]{1,60}$/u.test(field.key)}
          onChange={(key) => set({ key })}
        />
        <Field label={t('customers.kind')}>
          {(id) => (
            <Select
              id={id}
              value={field.kind}
              options={kinds.map((kind) => ({ value: kind, label: t(`customers.kinds.${kind}`) }))}
              onChange={(kind) => onChange(withKind(field, kind))}
            />
          )}
        </Field>
      </Row>
      {field.kind === 'choice' ? (
        <Field label={t('customers.choices')}>
          {(id) => (
            <Select
              id={id}
              mode="tags"
              open={false}
              suffixIcon={null}
              tokenSeparators={[',', '，', '、']}
              placeholder={t('customers.choicesHint')}
              status={(field.choices ?? []).length === 0 ? 'error' : ''}
              value={field.choices ?? []}
              onChange={(choices) => set({ choices })}
            />
          )}
        </Field>
      ) : null}
    </>
  );
}

function withKind({ choices, ...field }: ContactField, kind: ContactField['kind']): ContactField {
  return kind === 'choice' ? { ...field, kind, choices: choices ?? [] } : { ...field, kind };
}
