import { ArrowDownNarrowWide } from 'lucide-react';
import { IconButton } from '../../shell/icon-button.tsx';
import { usePreference } from '../../shell/preferences.ts';
import { useWords } from '../../words/index.ts';

/** Sorts views by what is due first, or as they are sorted otherwise. */
export function DueOrder() {
  const t = useWords();
  const [isOn, prefer] = usePreference('sortsByDue');
  return (
    <IconButton
      label={t('due.first')}
      icon={<ArrowDownNarrowWide size={17} />}
      isPressed={isOn}
      onClick={() => prefer(!isOn)}
    />
  );
}
