import type { HandOverRules } from '@parley/contract';
import { Switch } from 'antd';
import type { ReactNode } from 'react';
import { Setting } from '../../shell/page/page.tsx';
import { useWords } from '../../words/index.ts';
import { type PartProps, withRule } from './bot-settings.ts';
import styles from './rules.module.css';

type RuleProps = PartProps & { name: keyof HandOverRules; children?: ReactNode };

/** One rule: whether it holds, and below it how. */
export function Rule({ name, shown, isReadOnly, set, children }: RuleProps) {
  const t = useWords();
  const { isOn } = shown.rules[name];
  return (
    <div className={styles.rule}>
      <Setting label={t(`rules.${name}`)} hint={t(`rules.${name}Hint`)} isInline>
        {(id, about) => (
          <Switch
            id={id}
            aria-describedby={about}
            checked={isOn}
            disabled={isReadOnly}
            onChange={(next) => set(withRule(shown, name, { isOn: next }))}
          />
        )}
      </Setting>
      {isOn && children ? <div className={styles.how}>{children}</div> : null}
    </div>
  );
}
