import type { ConditionOf, ConversationFilter, FilterCondition, FilterField } from '@parley/contract';
import type { Names } from '../../../people/agents.ts';
import { languageNames, type Translate } from '../../../words/index.ts';
import { priorityName } from '../../priority-names.ts';

export interface Naming {
  t: Translate;
  names: Names;
  channel(id: string): string;
  locale: string;
}

/** Each condition as a person reads it; a new one does not compile until it can be said. */
const said: { readonly [F in FilterField]: (given: ConditionOf<F>, naming: Naming) => string } = {
  status: (given, { t, ...naming }) =>
    list(
      given.in.map((each) => t(`status.${each}`)),
      { t, ...naming },
    ),
  owner: (given, naming) =>
    list(
      given.in.map((each) => ownerName(each, naming)),
      naming,
    ),
  agent: ({ in: ids, not }, naming) =>
    isOrNot(
      ids.map((id) => (id === 'me' ? naming.t('filter.me') : naming.names.agent(id))),
      not,
      naming,
    ),
  team: ({ in: ids, not }, naming) =>
    isOrNot(
      ids.map((id) => teamName(id, naming)),
      not,
      naming,
    ),
  tag: ({ how, in: tags }, naming) => {
    const words = { any: 'filter.any', all: 'filter.every', none: 'filter.noneOf' } as const;
    return `${naming.t(words[how])} ${tags.join(' · ')}`;
  },
  priority: (given, naming) =>
    list(
      given.in.map((each) => naming.t(`priority.${priorityName(each)}`)),
      naming,
    ),
  channel: ({ in: ids, not }, naming) => isOrNot(ids.map(naming.channel), not, naming),
  language: ({ in: all, not }, naming) =>
    isOrNot(
      all.map((each) => languageNames[each]),
      not,
      naming,
    ),
  waiting: ({ minutes }, { t }) =>
    minutes === 0 ? t('filter.waits') : t('filter.waitsMinutes', { count: minutes }),
  unread: ({ is }, { t }) => t(is ? 'filter.unread' : 'filter.read'),
  rating: (given, naming) =>
    list(
      given.in.map((count) => naming.t('filter.stars', { count })),
      naming,
    ),
  activity: ({ how, hours }, { t }) => `${t(`filter.${how}`)} ${t('filter.hours', { count: hours })}`,
  created: ({ from, to }, { t, locale }) => {
    const day = (at: string) => new Date(at).toLocaleDateString(locale);
    return [from ? `${t('filter.from')} ${day(from)}` : '', to ? `${t('filter.to')} ${day(to)}` : '']
      .join(' ')
      .trim();
  },
  verified: ({ is }, { t }) => t(is ? 'filter.verified' : 'filter.unverified'),
  attribute: ({ name, how, value }, { t }) => {
    if (how === 'set' || how === 'unset') return `${name} ${t(`filter.${how}`)}`;
    return `${name} ${t(how === 'is' ? 'filter.is' : 'filter.isNot')} ${value ?? ''}`;
  },
  mentioned: ({ isUnseen }, { t }) => t(isUnseen ? 'filter.mentionedUnseen' : 'filter.mentionedEver'),
  text: ({ has }, { t }) => t('filter.contains', { text: has }),
};

export const ownerName = (owner: 'bot' | 'queue' | 'agent', { t }: Pick<Naming, 't'>): string =>
  t(owner === 'agent' ? 'filter.anAgent' : `filter.${owner}`);

export const teamName = (id: string, { t, names }: Pick<Naming, 't' | 'names'>): string =>
  id === 'mine' ? t('filter.mine') : id === 'none' ? t('filter.noTeam') : names.team(id as `tem_${string}`);

const list = (words: readonly string[], { t }: Naming) => words.join(` ${t('filter.or')} `);
const isOrNot = (words: readonly string[], isNot: boolean | undefined, naming: Naming) =>
  `${isNot ? `${naming.t('filter.isNot')} ` : ''}${list(words, naming)}`;

/** One condition in words: what it is about, and what it asks. */
export function conditionWords(condition: FilterCondition, naming: Naming): string {
  const say = <F extends FilterField>(given: ConditionOf<F>) => said[given.field as F](given, naming);
  return `${naming.t(`filter.fields.${condition.field}`)}: ${say(condition)}`;
}

/** A whole filter as a sentence. */
export function filterWords({ all }: ConversationFilter, naming: Naming): string {
  if (all.length === 0) return naming.t('saved.everything');
  return all.map((each) => conditionWords(each, naming)).join(` ${naming.t('filter.and')} `);
}
