import type { FlowAction, FlowCondition, FlowDefinition, FlowNode, Locale, Words } from '@parley/contract';
import { unwritten } from '@parley/contract';
import {
  BookOpen,
  CircleCheckBig,
  Flag,
  Headset,
  type LucideIcon,
  MessageCircleQuestionMark,
  MessageSquareText,
  Plug,
  ShieldCheck,
  Split,
} from 'lucide-react';
import { inLanguage } from '../../contacts/in-language.ts';
import type { Translate } from '../../words/index.ts';
import type { NodeKind } from './draft/edit-flow.ts';
import { findAction } from './editing.tsx';

/** What questions of the knowledge are called, as far as that is known. */
export type QuestionTitles = ReadonlyMap<string, string>;

/** The kinds of steps, as they are offered. */
export const nodeKinds = [
  'say',
  'collect',
  'answer',
  'call',
  'branch',
  'confirm',
  'verify',
  'hand-over',
  'end',
] as const satisfies readonly NodeKind[];

interface Look {
  icon: LucideIcon;
  word: 'say' | 'collect' | 'answer' | 'call' | 'branch' | 'confirm' | 'verify' | 'handOver' | 'end';
  tint: string;
}

export const looks: { readonly [K in NodeKind]: Look } = {
  say: { icon: MessageSquareText, word: 'say', tint: 'var(--accent)' },
  collect: { icon: MessageCircleQuestionMark, word: 'collect', tint: 'var(--accent)' },
  answer: { icon: BookOpen, word: 'answer', tint: 'var(--accent)' },
  call: { icon: Plug, word: 'call', tint: 'var(--bot)' },
  branch: { icon: Split, word: 'branch', tint: 'var(--warning)' },
  confirm: { icon: CircleCheckBig, word: 'confirm', tint: 'var(--accent)' },
  verify: { icon: ShieldCheck, word: 'verify', tint: 'var(--warning)' },
  'hand-over': { icon: Headset, word: 'handOver', tint: 'var(--danger)' },
  end: { icon: Flag, word: 'end', tint: 'var(--muted)' },
};

/** Words in a language, or in the nearest; empty where nothing is written. */
export function wordsIn(words: Words | undefined, language: Locale): string {
  const text = inLanguage((words ?? {}) as Record<string, string>, language);
  return text === unwritten ? '' : text;
}

/** What a step does, in a line. */
export function summaryOf(
  t: Translate,
  node: FlowNode,
  flow: FlowDefinition,
  actions: readonly FlowAction[],
  language: Locale,
  titles: QuestionTitles,
): string {
  switch (node.kind) {
    case 'collect': {
      const slot = flow.slots.find(({ name }) => name === node.slot);
      return wordsIn(slot?.ask, language) || node.slot;
    }
    case 'call': {
      const action = findAction(actions, node.connector, node.action);
      return action
        ? inLanguage(action.label as Record<string, string>, language)
        : `${node.connector}.${node.action}`;
    }
    case 'branch':
      return node.cases.map(({ when }) => when.map((each) => conditionText(t, each)).join(', ')).join(' / ');
    case 'answer':
      return titles.get(node.question) ?? '';
    case 'verify':
      return t(node.needs === 'identity' ? 'flows.needs.identity' : 'flows.needs.fresh');
    case 'say':
    case 'confirm':
    case 'hand-over':
      return wordsIn(node.words, language);
    default:
      return '';
  }
}

const signs = { equal: '=', 'one-of': '∈', 'at-least': '≥', 'at-most': '≤' } as const;

/** A condition, short: `order.state = paid`. */
export function conditionText(t: Translate, { of, is, value }: FlowCondition): string {
  if (is === 'set') return t('flows.condition.isSet', { of });
  if (is === 'unset') return t('flows.condition.isUnset', { of });
  const text = typeof value === 'boolean' ? t(value ? 'flows.condition.yes' : 'flows.condition.no') : value;
  return `${of} ${signs[is]} ${Array.isArray(text) ? text.join(' | ') : (text ?? '')}`;
}

/** What a way out of a step is called. */
export function exitText(
  t: Translate,
  node: FlowNode,
  exit: string,
  actions: readonly FlowAction[],
  language: Locale,
): string {
  const [kind, name = ''] = exit.split(':');
  if (node.kind === 'branch' && kind === 'case')
    return (node.cases[Number(name)]?.when ?? []).map((each) => conditionText(t, each)).join(', ');
  if (node.kind === 'branch') return t('flows.exit.else');
  if (node.kind === 'call' && kind === 'on') {
    const failures = findAction(actions, node.connector, node.action)?.failures;
    const label = failures?.find((failure) => failure.name === name)?.label;
    return label ? inLanguage(label as Record<string, string>, language) : name.replaceAll('_', ' ');
  }
  if (node.kind === 'call') return t(kind === 'next' ? 'flows.exit.done' : 'flows.exit.failed');
  if (node.kind === 'answer') return t(kind === 'next' ? 'flows.exit.next' : 'flows.exit.unanswered');
  if (node.kind === 'verify') return t(kind === 'next' ? 'flows.exit.proven' : 'flows.exit.unproven');
  if (kind === 'yes' || kind === 'no') return t(`flows.exit.${kind}`);
  return t('flows.exit.next');
}
