import type { Risk } from '@parley/contract';
import { Tooltip } from 'antd';
import { AlarmClock, Angry, Flag, Repeat2, Star, TriangleAlert } from 'lucide-react';
import { useNow } from '../../shell/now.ts';
import { ToneTag } from '../../shell/tone-tag.tsx';
import { useLocale, useWords } from '../../words/index.ts';
import styles from './monitor.module.css';
import { riskReason, riskText, toneOf } from './risk-words.ts';

const icons = {
  emotion: Angry,
  waiting: AlarmClock,
  'first-response': AlarmClock,
  'next-response': AlarmClock,
  resolution: AlarmClock,
  silence: AlarmClock,
  words: Flag,
  repeated: Repeat2,
  'low-rating': Star,
} as const;

/** What goes wrong, each with its reason on hover; the gravest have a sign beside their colour. */
export function RiskTags({ risks }: { risks: readonly Risk[] }) {
  const t = useWords();
  const locale = useLocale();
  const nowMs = useNow();
  return (
    <span className={styles.risks}>
      {risks.map((risk) => {
        const Icon = icons[risk.kind];
        const key = risk.kind === 'words' ? `words-${risk.by}` : risk.kind;
        return (
          <Tooltip key={key} title={riskReason(risk, t, locale)}>
            <span>
              <ToneTag tone={toneOf(risk.level)}>
                {risk.level === 3 ? <TriangleAlert size={12} aria-label={t('supervise.grave')} /> : null}
                <Icon size={12} aria-hidden="true" /> {riskText(risk, t, locale, nowMs)}
              </ToneTag>
            </span>
          </Tooltip>
        );
      })}
    </span>
  );
}
