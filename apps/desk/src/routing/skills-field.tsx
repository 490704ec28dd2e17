import { Button, Input, InputNumber } from 'antd';
import { Plus, X } from 'lucide-react';
import { IconButton } from '../shell/icon-button.tsx';
import { useWords } from '../words/index.ts';
import styles from './routing.module.css';

interface SkillsProps {
  value: Readonly<Record<string, number>>;
  isReadOnly?: boolean;
  onChange(skills: Record<string, number>): void;
}

const usualLevel = 60;

/** Skills with their levels, 0–100. A name is unique: a second one of the same name is not taken. */
export function SkillsField({ value, isReadOnly = false, onChange }: SkillsProps) {
  const t = useWords();
  const skills = Object.entries(value);
  const set = (at: number, name: string, level: number) => {
    if (skills.some(([other], index) => other === name && index !== at)) return;
    onChange(Object.fromEntries(skills.map((skill, index) => (index === at ? [name, level] : skill))));
  };
  return (
    <fieldset className={styles.skills} aria-label={t('routing.skills')}>
      {skills.map(([name, level], at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a skill is renamed in its place
        <div key={at}>
          <Input
            aria-label={t('routing.skill')}
            value={name}
            maxLength={40}
            disabled={isReadOnly}
            onChange={(event) => set(at, event.target.value, level)}
          />
          <InputNumber
            aria-label={t('routing.level', { skill: name })}
            min={0}
            max={100}
            value={level}
            disabled={isReadOnly}
            onChange={(next) => next !== null && set(at, name, next)}
          />
          {isReadOnly ? null : (
            <IconButton
              label={t('shell.removeOne', { name })}
              icon={<X size={14} />}
              onClick={() => onChange(Object.fromEntries(skills.filter((_, index) => index !== at)))}
            />
          )}
        </div>
      ))}
      {isReadOnly ? null : (
        <Button
          size="small"
          icon={<Plus size={13} />}
          disabled={'' in value}
          onClick={() => onChange({ ...value, '': usualLevel })}
        >
          {t('routing.addSkill')}
        </Button>
      )}
    </fieldset>
  );
}
