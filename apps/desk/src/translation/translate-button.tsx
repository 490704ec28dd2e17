import type { ConversationId } from '@parley/contract';
import { Languages } from 'lucide-react';
import { IconButton } from '../shell/icon-button.tsx';
import { useAction } from '../shell/keys/actions.ts';
import { useWords } from '../words/index.ts';
import { setTranslating, useTranslating } from './translating.ts';

/** Switches translation of the conversation on and off. */
export function TranslateButton({ id }: { id: ConversationId }) {
  const t = useWords();
  const { isOn } = useTranslating(id);
  const toggle = () => setTranslating(id, { isOn: !isOn });
  useAction('translate', toggle);
  return (
    <IconButton
      label={t('actions.translate')}
      icon={<Languages size={18} />}
      action="translate"
      isPressed={isOn}
      onClick={toggle}
    />
  );
}
