import type { ContactId, ConversationId } from '@parley/contract';
import { Section } from '../shell/section.tsx';
import { PanelFrame } from './panel-frame.tsx';
import { usePanels } from './panels.ts';

interface PanelSectionsProps {
  place: 'conversation' | 'customer';
  contactId: ContactId;
  conversationId?: ConversationId;
  /** takes what a panel wants to have said; without it nothing can be said here */
  onInsert?(text: string): void;
}

/** The business's own pages about this customer, each a section. */
export function PanelSections({ place, ...about }: PanelSectionsProps) {
  const panels = (usePanels().data ?? []).filter(
    (each) => each.isOn && (each.place === place || each.place === 'both'),
  );
  return panels.map((panel) => (
    <Section key={panel.id} name={panel.id} title={panel.name} isLazy>
      <PanelFrame panel={panel} {...about} />
    </Section>
  ));
}
