import { MoonStar } from 'lucide-react';
import { useState } from 'react';
import { fullText } from '../../shell/format.ts';
import { IconButton } from '../../shell/icon-button.tsx';
import { useAction } from '../../shell/keys/actions.ts';
import { Menu } from '../../shell/menu.tsx';
import { useLocale, useWords } from '../../words/index.ts';
import styles from './header.module.css';
import { snoozeNames, snoozeUntil } from './snooze-times.ts';
import type { Acts } from './use-acts.ts';

/** Puts a conversation away until a time, or until the customer writes. */
export function SnoozeMenu({ acts }: { acts: Acts }) {
  const t = useWords();
  const locale = useLocale();
  const [isOpen, setOpen] = useState(false);
  useAction('snooze', () => setOpen(true));
  const items = snoozeNames.map((name) => {
    const until = snoozeUntil(name, Date.now());
    return {
      key: name,
      label: (
        <span className={styles.menuLine}>
          {t(`snooze.${name}`)}
          <small>{fullText(until.toISOString(), locale)}</small>
        </span>
      ),
      onClick: () => void acts.snooze(until.toISOString()),
    };
  });
  return (
    <Menu open={isOpen} onOpenChange={setOpen} menu={{ items }}>
      <IconButton
        label={t('acts.snooze')}
        icon={<MoonStar size={18} />}
        action="snooze"
        className={styles.wide}
      />
    </Menu>
  );
}
