import type { TicketTargets } from '@parley/contract';
import { priorityName, priorityNames } from '../../conversations/priority-names.ts';
import { SpanField } from '../../shell/form/span-field.tsx';
import { Part, Setting } from '../../shell/page/page.tsx';
import { useWords } from '../../words/index.ts';
import { rangeOf } from './team-targets.tsx';

interface TicketTargetsPartProps {
  shown: TicketTargets;
  isReadOnly: boolean;
  onChange(targets: TicketTargets): void;
}

/** How long tickets may take, the most urgent first. */
export function TicketTargetsPart({ shown, isReadOnly, onChange }: TicketTargetsPartProps) {
  const t = useWords();
  const priorities = priorityNames.map((_, priority) => priority).toReversed();
  return (
    <Part title={t('targets.tickets')} text={t('targets.ticketsText')}>
      {priorities.map((priority) => {
        const label = t(`priority.${priorityName(priority)}`);
        return (
          <Setting key={priority} label={label} isInline>
            {(id) => (
              <SpanField
                id={id}
                label={`${t('targets.tickets')}: ${label}`}
                {...rangeOf('resolutionSeconds')}
                isDisabled={isReadOnly}
                value={shown[priority] ?? null}
                onChange={(seconds) => onChange(shown.with(priority, seconds))}
              />
            )}
          </Setting>
        );
      })}
    </Part>
  );
}
