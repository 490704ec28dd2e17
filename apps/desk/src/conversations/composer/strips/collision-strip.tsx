import { Button } from 'antd';
import { Users } from 'lucide-react';
import { useNames } from '../../../people/agents.ts';
import { spanText } from '../../../shell/format.ts';
import { useNow } from '../../../shell/now.ts';
import { useLocale, useWords } from '../../../words/index.ts';
import type { Rival } from '../collision.ts';
import styles from '../strips.module.css';

interface CollisionStripProps {
  rival: Rival;
  onSendAnyway(): void;
  /** goes on writing, having seen it */
  onLook(): void;
}

/** A colleague was faster: what they said, before a second answer goes out. */
export function CollisionStrip({ rival, onSendAnyway, onLook }: CollisionStripProps) {
  const t = useWords();
  const locale = useLocale();
  const names = useNames();
  const ms = Math.max(1000, useNow(1000) - Date.parse(rival.at));
  return (
    <div className={styles.strip} role="alert">
      <Users size={14} />
      <p>
        {t('composing.answered', { who: names.agent(rival.by), ago: spanText(ms, locale) })}
        <q className={styles.said}>{rival.text}</q>
      </p>
      <Button size="small" onClick={onLook}>
        {t('composing.look')}
      </Button>
      <Button size="small" type="text" onClick={onSendAnyway}>
        {t('thread.sendAnyway')}
      </Button>
    </div>
  );
}
