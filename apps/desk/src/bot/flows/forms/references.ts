import { useMemo } from 'react';
import { inLanguage } from '../../../contacts/in-language.ts';
import { useWords } from '../../../words/index.ts';
import { findAction, useEditing } from '../editing.tsx';

export interface Reference {
  /** as nodes and words name it */
  of: string;
  label: string;
  kind: 'text' | 'number' | 'boolean';
}
export interface ReferenceGroup {
  label: string;
  references: Reference[];
}

const numbers: ReadonlySet<string> = new Set(['number', 'money']);

/** Every value that steps can speak of: what was asked for, what calls brought, and the customer. */
export function useReferences(): ReferenceGroup[] {
  const t = useWords();
  const { flow, actions, language } = useEditing();
  return useMemo(() => {
    const slots = flow.slots.map(({ name, kind }) => ({
      ...{ of: name, label: name },
      kind: numbers.has(kind) ? ('number' as const) : ('text' as const),
    }));
    const calls = flow.nodes.flatMap((node): ReferenceGroup[] => {
      const action = node.kind === 'call' ? findAction(actions, node.connector, node.action) : undefined;
      if (node.kind !== 'call' || !action) return [];
      const label = `${node.as} · ${inLanguage(action.label as Record<string, string>, language)}`;
      const references = action.outputs.map((output) => ({
        of: `${node.as}.${output.name}`,
        label: output.label ? inLanguage(output.label as Record<string, string>, language) : output.name,
        kind: output.kind === 'number' || output.kind === 'boolean' ? output.kind : ('text' as const),
      }));
      return [{ label, references }];
    });
    const customer = (['name', 'level', 'phone', 'email'] as const).map((name) => ({
      ...{ of: `customer.${name}`, label: t(`flows.customer.${name}`), kind: 'text' as const },
    }));
    return [
      { label: t('flows.slots'), references: slots },
      ...calls,
      { label: t('flows.customerGroup'), references: customer },
    ].filter(({ references }) => references.length > 0);
  }, [t, flow, actions, language]);
}
