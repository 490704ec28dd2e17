import type { Board, BoardAgent } from '@parley/contract';
import { spanText } from '../../shell/format.ts';
import { useNow } from '../../shell/now.ts';
import { ToneTag } from '../../shell/tone-tag.tsx';
import { useLocale, useWords } from '../../words/index.ts';
import styles from './board.module.css';

const order = ['online', 'busy', 'break', 'offline'] as const;
const tones = { online: 'good', busy: 'waiting', break: 'plain', offline: 'plain' } as const;
const placeOf = ({ state, connected }: BoardAgent) => order.indexOf(connected ? state : 'offline');

/** Who is there, since when in that state, and how much they have in hand. */
export function BoardAgents({ board }: { board: Board }) {
  const t = useWords();
  const locale = useLocale();
  const nowMs = useNow(30_000);
  return (
    <ul className={styles.agents}>
      {board.agents
        .toSorted((a, b) => placeOf(a) - placeOf(b) || b.inHand - a.inHand)
        .map((agent) => {
          const state = order[placeOf(agent)] ?? 'offline';
          const load = agent.capacity === 0 ? 0 : Math.min(1, agent.inHand / agent.capacity);
          return (
            <li key={agent.agentId}>
              <b>{agent.name}</b>
              <ToneTag tone={tones[state]}>
                {t(`state.${state}`)} · {spanText(nowMs - Date.parse(agent.stateSince), locale)}
              </ToneTag>
              <meter
                min={0}
                max={1}
                value={load}
                aria-label={t('supervise.board.load', { inHand: agent.inHand, capacity: agent.capacity })}
              />
              <span className="figures">
                {agent.inHand}/{agent.capacity}
              </span>
            </li>
          );
        })}
    </ul>
  );
}
