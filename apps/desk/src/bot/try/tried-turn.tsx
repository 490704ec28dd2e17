import type { TriedTurn } from '@parley/contract';
import { ArrowUpRight } from 'lucide-react';
import { Blocks } from '../../conversations/thread/blocks.tsx';
import { cx } from '../../shell/look/cx.ts';
import { useWords } from '../../words/index.ts';
import styles from './tried-turn.module.css';

/** What a customer says, in a talk that is none. */
export const Mine = ({ text }: { text: string }) => <p className={styles.mine}>{text}</p>;

interface WayProps {
  label: string;
  isOff?: boolean;
  onPick(): void;
}

/** Something that can be said by a tap. */
export const Way = ({ label, isOff = false, onPick }: WayProps) => (
  <button type="button" className={styles.choice} disabled={isOff} onClick={onPick}>
    {label}
  </button>
);

interface TriedTalkProps {
  turn: TriedTurn;
  /** what it offers can still be taken up */
  isLast: boolean;
  onSay(text: string): void;
}

/** One turn of a trial as it would be seen: what was said, what was asked of vendors, what the bot says and does. */
export function TriedTalk({ turn: { said, says, handOver, calls }, isLast, onSay }: TriedTalkProps) {
  const t = useWords();
  return (
    <>
      <Mine text={said} />
      {calls.map((call, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the calls of a turn never move
        <Call key={at} call={call} />
      ))}
      {says.map(({ text, blocks, choices }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what is said in a turn never moves
        <div key={at} className={styles.theirs}>
          {blocks ? <Blocks blocks={blocks} /> : <p>{text}</p>}
          {choices ? (
            <div className={styles.choices}>
              {choices.map(({ label, say, action }) => (
                <Way
                  key={label}
                  label={label}
                  isOff={!isLast || action === 'person'}
                  onPick={() => onSay(say ?? label)}
                />
              ))}
            </div>
          ) : null}
        </div>
      ))}
      {says.length === 0 ? <p className={styles.note}>{t('flows.saysNothing')}</p> : null}
      {handOver ? (
        <p className={styles.note}>
          {t('flows.handedOver')}
          {handOver.note ? `: ${handOver.note}` : ''}
        </p>
      ) : null}
    </>
  );
}

function Call({ call }: { call: TriedTurn['calls'][number] }) {
  const t = useWords();
  return (
    <details className={cx(styles.call, call.outcome !== 'ok' && styles.failed)}>
      <summary>
        <ArrowUpRight size={13} aria-hidden="true" /> {call.connector}.{call.action}:{' '}
        {t(`flows.outcomes.${call.outcome}`)}
        {call.failure ? ` (${call.failure})` : ''}
        {call.isPretended ? <em>{t('flows.pretended')}</em> : null}
      </summary>
      <dl>
        {Object.entries(call.inputs).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
