import { Button } from 'antd';
import { CircleAlert } from 'lucide-react';
import { blankWords } from '../../replies/blank-names.ts';
import { blanksIn } from '../../replies/blanks.ts';
import { useWords } from '../../words/index.ts';
import styles from './strips.module.css';

interface BlankStripProps {
  text: string;
  onGo(): void;
  /** sends it although something is missing */
  onSendAnyway(): void;
}

/** What is not filled in yet; nothing goes out with it unnoticed. */
export function BlankStrip({ text, onGo, onSendAnyway }: BlankStripProps) {
  const t = useWords();
  const names = blanksIn(text);
  if (names.length === 0) return null;
  const said = names.map((name) => blankWords(name, t)).join(' · ');
  return (
    <div className={styles.strip} role="alert">
      <CircleAlert size={14} />
      <span>{t('reply.missing', { count: names.length, names: said })}</span>
      <Button size="small" onClick={onGo}>
        {t('reply.goTo')}
      </Button>
      <Button size="small" type="text" onClick={onSendAnyway}>
        {t('reply.sendAnyway')}
      </Button>
    </div>
  );
}
