import { Select } from 'antd';
import { useWords } from '../../../words/index.ts';
import { useReferences } from './references.ts';

interface ReferenceFieldProps {
  label: string;
  id?: string;
  value: string | undefined;
  isClearable?: boolean;
  onChange(reference: string | undefined): void;
}

/** Chooses a value that is known by then; one that is not any more is still shown. */
export function ReferenceField({ label, id, value, isClearable = false, onChange }: ReferenceFieldProps) {
  const t = useWords();
  const groups = useReferences();
  const isKnown = groups.some(({ references }) => references.some(({ of }) => of === value));
  return (
    <Select
      showSearch
      {...(id ? { id } : {})}
      allowClear={isClearable}
      aria-label={label}
      value={value ?? null}
      placeholder={t('flows.chooseValue')}
      popupMatchSelectWidth={false}
      optionFilterProp="label"
      options={[
        ...(value && !isKnown ? [{ value, label: t('flows.gone', { name: value }) }] : []),
        ...groups.map((group) => ({
          label: group.label,
          title: group.label,
          options: group.references.map(({ of, label: named }) => ({
            value: of,
            label: named === of ? of : `${named} (${of})`,
          })),
        })),
      ]}
      onChange={(next) => onChange(next ?? undefined)}
    />
  );
}
