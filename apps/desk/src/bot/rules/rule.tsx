import type { HandOverRules } from '@parley/contract';
import { Switch } from 'antd';
import type { ReactNode } from 'react';
import { Setting } from '../../shell/page/page.tsx';
import { useWords } from '../../words/index.ts';
import { type PartProps, withRule, withTeam } from './bot-settings.ts';
import styles from './rules.module.css';
import { TeamOfRule } from './team-of-rule.tsx';

type RuleProps = PartProps & { name: keyof HandOverRules; children?: ReactNode };

/** One rule: whether it holds, and below it how, and who takes over. */
export function Rule({ name, shown, isReadOnly, set, children }: RuleProps) {
  const t = useWords();
  const { isOn, team } = shown.rules[name];
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
      {isOn ? (
        <div className={styles.how}>
          {children}
          <TeamOfRule
            team={team}
            isReadOnly={isReadOnly}
            onChange={(next) => set(withTeam(shown, name, next))}
          />
        </div>
      ) : null}
    </div>
  );
}
