import { type Expectation, type RegressionScript, regressionLimits, tryBotLimits } from '@parley/contract';
import { Button } from 'antd';
import { Plus, Trash2 } from 'lucide-react';
import { IconButton } from '../../shell/icon-button.tsx';
import { TextArea } from '../../shell/text-area.tsx';
import { useWords } from '../../words/index.ts';
import { CheckField } from './check-field.tsx';
import styles from './tests.module.css';
import { useNamings } from './use-namings.ts';

type Turn = RegressionScript['turns'][number];
const blankCheck: Expectation = { kind: 'contains', text: '' };

interface TurnsProps {
  turns: readonly Turn[];
  onChange(turns: Turn[]): void;
}

/** What the customer says, turn by turn, and what must come of each. */
export function TurnsField({ turns, onChange }: TurnsProps) {
  const t = useWords();
  const names = useNamings(
    turns.flatMap(({ expect }) =>
      expect.flatMap((check) => (check.kind === 'answered-by' ? [check.question] : [])),
    ),
  );
  const put = (at: number, change: Partial<Turn>) =>
    onChange(turns.map((turn, index) => (index === at ? { ...turn, ...change } : turn)));
  return (
    <>
      <ol className={styles.turns}>
        {turns.map((turn, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a turn is its place
          <li key={at}>
            <div className={styles.turnHead}>
              <TextArea
                value={turn.said}
                rows={1}
                maxLength={tryBotLimits.saidChars}
                placeholder={t('tests.said')}
                aria-label={`${t('tests.said')} ${at + 1}`}
                onChange={(event) => put(at, { said: event.target.value })}
              />
              <IconButton
                label={t('tests.removeTurn')}
                icon={<Trash2 size={15} />}
                disabled={turns.length === 1}
                onClick={() => onChange(turns.filter((_turn, index) => index !== at))}
              />
            </div>
            {turn.expect.length > 0 ? <small className={styles.muted}>{t('tests.expected')}</small> : null}
            {turn.expect.map((check, place) => (
              <CheckField
                // biome-ignore lint/suspicious/noArrayIndexKey: a check is its place
                key={place}
                check={check}
                names={names}
                onChange={(next) =>
                  put(at, { expect: turn.expect.map((each, index) => (index === place ? next : each)) })
                }
                onRemove={() => put(at, { expect: turn.expect.filter((_check, index) => index !== place) })}
              />
            ))}
            <Button
              type="text"
              size="small"
              icon={<Plus size={14} />}
              disabled={turn.expect.length >= regressionLimits.expectations}
              onClick={() => put(at, { expect: [...turn.expect, blankCheck] })}
            >
              {t('tests.addCheck')}
            </Button>
          </li>
        ))}
      </ol>
      <Button
        icon={<Plus size={15} />}
        disabled={turns.length >= tryBotLimits.said}
        onClick={() => onChange([...turns, { said: '', expect: [] }])}
      >
        {t('tests.addTurn')}
      </Button>
    </>
  );
}
