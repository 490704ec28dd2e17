import { InputNumber, Select, Space } from 'antd';
import { useState } from 'react';
import { useLocale, useWords } from '../../words/index.ts';
import styles from './span-field.module.css';
import { type SpanUnit, secondsIn, secondsOf, spanUnits, unitFor, unitName } from './span-units.ts';

interface SpanFieldProps {
  id?: string;
  label: string;
  /** in seconds; null where none is set */
  value: number | null;
  /** what holds where none is set */
  usual?: number;
  min: number;
  max: number;
  isDisabled?: boolean;
  onChange(seconds: number | null): void;
}

/** A length of time, in the unit that its reader likes. */
export function SpanField({ id, label, value, usual, min, max, isDisabled, onChange }: SpanFieldProps) {
  const t = useWords();
  const locale = useLocale();
  const shown = value ?? usual ?? min;
  const [chosen, choose] = useState<SpanUnit | null>(null);
  const unit = chosen ?? unitFor(shown);
  const inUnit = (seconds: number) => Math.round((seconds / secondsOf[unit]) * 100) / 100;
  const change = (next: SpanUnit) => {
    choose(next);
    if (value !== null) onChange(secondsIn(inUnit(value), next, { min, max }));
  };
  return (
    <Space.Compact role="group" aria-label={label} className={styles.span ?? ''}>
      <InputNumber
        {...(id ? { id } : {})}
        className={styles.amount ?? ''}
        aria-label={label}
        disabled={isDisabled ?? false}
        min={min / secondsOf[unit]}
        max={max / secondsOf[unit]}
        value={value === null ? null : inUnit(value)}
        {...(usual === undefined ? {} : { placeholder: String(inUnit(usual)) })}
        onChange={(amount) => onChange(amount === null ? null : secondsIn(amount, unit, { min, max }))}
      />
      <Select
        className={styles.unit ?? ''}
        aria-label={t('shell.unitOf', { what: label })}
        disabled={isDisabled ?? false}
        value={unit}
        options={spanUnits
          .filter((each) => secondsOf[each] <= max)
          .map((each) => ({ value: each, label: unitName(each, inUnit(shown), locale) }))}
        onChange={change}
      />
    </Space.Compact>
  );
}
