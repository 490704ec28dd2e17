import type { ConversationState } from '@parley/contract';
import { Signal } from 'lucide-react';
import { useState } from 'react';
import { useAction } from '../../shell/keys/actions.ts';
import { cx } from '../../shell/look/cx.ts';
import { Menu } from '../../shell/menu.tsx';
import { useWords } from '../../words/index.ts';
import { priorityName, priorityNames } from '../priority-names.ts';
import styles from './header.module.css';
import type { Acts } from './use-acts.ts';

/** How much a conversation presses. */
export function PriorityMenu({ state, acts }: { state: ConversationState; acts: Acts }) {
  const t = useWords();
  const [isOpen, setOpen] = useState(false);
  useAction('priority', () => setOpen(true));
  const items = priorityNames.map((name, priority) => ({
    key: name,
    label: t(`priority.${name}`),
    icon: <PriorityIcon priority={priority} />,
    onClick: () => void acts.prioritise(priority),
  }));
  return (
    <Menu
      open={isOpen}
      onOpenChange={setOpen}
      menu={{ items, selectable: true, selectedKeys: [priorityName(state.priority)] }}
    >
      <button type="button" className={styles.chip} aria-haspopup="menu">
        <PriorityIcon priority={state.priority} />
        {t(`priority.${priorityName(state.priority)}`)}
      </button>
    </Menu>
  );
}

interface PriorityIconProps {
  priority: number;
  label?: string;
  className?: string;
}

/** Told by shape as well as by colour. */
export function PriorityIcon({ priority, label, className }: PriorityIconProps) {
  const named = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true as const };
  return (
    <span className={cx(styles.priority, styles[`p${priority}`], className)} {...named}>
      {priority >= 3 ? '!' : <Signal size={13} strokeWidth={2.4} />}
    </span>
  );
}
