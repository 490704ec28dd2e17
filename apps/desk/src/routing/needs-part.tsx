import {
  locales,
  type RoutingCondition,
  type RoutingNeed,
  routingLimits,
  type TeamId,
} from '@parley/contract';
import { Alert, Button, Input, InputNumber, Select } from 'antd';
import { Plus } from 'lucide-react';
import { useFlows } from '../bot/flows/flows.ts';
import { useCounts as useQuestionCounts } from '../knowledge/questions.ts';
import { useAgents, useTeams } from '../people/agents.ts';
import { Field, Row } from '../shell/form/field.tsx';
import { Part } from '../shell/page/page.tsx';
import { languageNames, useWords } from '../words/index.ts';
import { lackOf } from './check-rules.ts';
import styles from './routing.module.css';
import type { PartProps } from './routing-rules.ts';
import { SkillsField } from './skills-field.tsx';

/** Which conversations need which skills, and which come sooner. */
export function NeedsPart({ shown, isReadOnly, set }: PartProps) {
  const t = useWords();
  const { needs } = shown;
  const setNeed = (at: number, need: RoutingNeed | undefined) =>
    set({ needs: needs.flatMap((each, index) => (index === at ? (need ?? []) : each)) });
  return (
    <Part title={t('routing.needs')} text={t('routing.needsText')}>
      {needs.map((need, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the fields hold nothing of their own
        <fieldset key={at} className={styles.card} aria-label={t('routing.rule', { number: at + 1 })}>
          <div className={styles.cardHead}>
            <b>{t('routing.rule', { number: at + 1 })}</b>
            {isReadOnly ? null : (
              <Button size="small" type="text" danger onClick={() => setNeed(at, undefined)}>
                {t('shell.remove')}
              </Button>
            )}
          </div>
          <div className={styles.inside}>
            <Condition
              value={need.when}
              isReadOnly={isReadOnly}
              onChange={(when) => setNeed(at, { ...need, when })}
            />
            <Row>
              <Field label={t('routing.raise')}>
                {(id) => (
                  <Select
                    id={id}
                    value={need.priority}
                    disabled={isReadOnly}
                    options={[0, 1, 2, 3].map((value) => ({
                      value,
                      label: t(`routing.raised.r${value as 0 | 1 | 2 | 3}`),
                    }))}
                    onChange={(priority) => setNeed(at, { ...need, priority })}
                  />
                )}
              </Field>
              <LeadsTo need={need} isReadOnly={isReadOnly} onChange={(next) => setNeed(at, next)} />
              <div className={styles.field}>
                <span>{t('routing.skills')}</span>
                <SkillsField
                  value={need.skills}
                  isReadOnly={isReadOnly}
                  onChange={(skills) => setNeed(at, { ...need, skills })}
                />
              </div>
            </Row>
            <Lacks need={need} />
          </div>
        </fieldset>
      ))}
      {isReadOnly || needs.length >= routingLimits.needs ? null : (
        <Button
          icon={<Plus size={14} />}
          onClick={() => set({ needs: [...needs, { when: {}, skills: {}, priority: 0 }] })}
        >
          {t('routing.addRule')}
        </Button>
      )}
    </Part>
  );
}

interface LeadsProps {
  need: RoutingNeed;
  isReadOnly: boolean;
  onChange(need: RoutingNeed): void;
}

function LeadsTo({ need, isReadOnly, onChange }: LeadsProps) {
  const t = useWords();
  const teams = useTeams().data ?? [];
  const { team, ...others } = need;
  return (
    <Field label={t('leads.team')}>
      {(id) => (
        <Select
          id={id}
          allowClear
          placeholder={t('leads.asBefore')}
          value={team ?? null}
          disabled={isReadOnly}
          options={teams.map((each) => ({ value: each.id, label: each.name }))}
          onChange={(next: TeamId | null | undefined) => onChange(next ? { ...others, team: next } : others)}
        />
      )}
    </Field>
  );
}

/** Says of a rule that nobody could serve whom it describes. */
function Lacks({ need }: { need: RoutingNeed }) {
  const t = useWords();
  const agents = useAgents().data;
  const teams = useTeams().data;
  if (!agents || !teams) return null;
  const { skills, emptyTeam } = lackOf(need, agents, teams);
  const name = teams.find(({ id }) => id === emptyTeam)?.name;
  const words = [
    ...(skills.length > 0 ? [t('leads.nobodyHas', { skills: skills.join(', ') })] : []),
    ...(name ? [t('leads.nobodyInTeam', { team: name })] : []),
  ];
  return words.length > 0 ? <Alert type="warning" showIcon title={words.join(' · ')} /> : null;
}

interface ConditionProps {
  value: RoutingCondition;
  isReadOnly: boolean;
  onChange(when: RoutingCondition): void;
}

function Condition({ value, isReadOnly, onChange }: ConditionProps) {
  const t = useWords();
  const teams = useTeams().data ?? [];
  const list = <K extends 'teams' | 'languages' | 'tags' | 'flows' | 'categories'>(
    key: K,
    items: readonly string[],
  ) => {
    const { [key]: _, ...others } = value;
    onChange((items.length > 0 ? { ...others, [key]: items } : others) as RoutingCondition);
  };
  return (
    <>
      <Row>
        <Field label={t('routing.whenTeams')}>
          {(id) => (
            <Select
              id={id}
              mode="multiple"
              placeholder={t('routing.any')}
              value={value.teams ?? []}
              disabled={isReadOnly}
              options={teams.map((team) => ({ value: team.id, label: team.name }))}
              onChange={(ids: string[]) => list('teams', ids)}
            />
          )}
        </Field>
        <Field label={t('routing.whenLanguages')}>
          {(id) => (
            <Select
              id={id}
              mode="multiple"
              placeholder={t('routing.any')}
              value={value.languages ?? []}
              disabled={isReadOnly}
              options={locales.map((locale) => ({ value: locale, label: languageNames[locale] }))}
              onChange={(languages: string[]) => list('languages', languages)}
            />
          )}
        </Field>
      </Row>
      <Row>
        <Field label={t('routing.whenTags')}>
          {(id) => (
            <Select
              id={id}
              mode="tags"
              open={false}
              suffixIcon={null}
              placeholder={t('routing.any')}
              value={value.tags ?? []}
              disabled={isReadOnly}
              tokenSeparators={[',', '，', '、']}
              onChange={(tags: string[]) => list('tags', tags)}
            />
          )}
        </Field>
        <Attribute value={value} isReadOnly={isReadOnly} onChange={onChange} />
      </Row>
      <About value={value} isReadOnly={isReadOnly} onList={list} />
    </>
  );
}

interface AboutProps {
  value: RoutingCondition;
  isReadOnly: boolean;
  onList(key: 'flows' | 'categories', items: readonly string[]): void;
}

/** What the bot took it to be about. */
function About({ value, isReadOnly, onList }: AboutProps) {
  const t = useWords();
  const flows = useFlows().data ?? [];
  const categories = useQuestionCounts().data?.categories ?? [];
  return (
    <Row>
      <Field label={t('leads.flows')}>
        {(id) => (
          <Select
            id={id}
            mode="multiple"
            placeholder={t('routing.any')}
            value={value.flows ?? []}
            disabled={isReadOnly}
            optionFilterProp="label"
            options={flows.map((flow) => ({ value: flow.id, label: flow.name }))}
            onChange={(ids: string[]) => onList('flows', ids)}
          />
        )}
      </Field>
      <Field label={t('leads.categories')}>
        {(id) => (
          <Select
            id={id}
            mode="tags"
            placeholder={t('routing.any')}
            value={value.categories ?? []}
            disabled={isReadOnly}
            options={categories.map(({ name }) => ({ value: name, label: name }))}
            onChange={(names: string[]) => onList('categories', names)}
          />
        )}
      </Field>
    </Row>
  );
}

function Attribute({ value, isReadOnly, onChange }: ConditionProps) {
  const t = useWords();
  const { attribute, ...others } = value;
  const { name = '', values = [], atLeast } = attribute ?? {};
  const set = (next: { name: string; values: readonly string[]; atLeast: number | undefined }) =>
    onChange({
      ...others,
      ...(next.name
        ? {
            attribute: {
              name: next.name,
              ...(next.values.length > 0 ? { values: [...next.values] } : {}),
              ...(next.atLeast === undefined ? {} : { atLeast: next.atLeast }),
            },
          }
        : {}),
    });
  return (
    <div className={styles.field}>
      <span>{t('routing.whenAttribute')}</span>
      <div className={styles.attribute}>
        <Input
          aria-label={t('routing.attributeName')}
          placeholder={t('routing.attributeName')}
          value={name}
          maxLength={60}
          disabled={isReadOnly}
          onChange={(event) => set({ name: event.target.value, values, atLeast })}
        />
        <Select
          aria-label={t('routing.attributeValues')}
          mode="tags"
          open={false}
          suffixIcon={null}
          placeholder={t('routing.attributeValues')}
          value={[...values]}
          disabled={isReadOnly || !name}
          onChange={(next: string[]) => set({ name, values: next, atLeast })}
        />
        <InputNumber
          aria-label={t('routing.attributeAtLeast')}
          placeholder={t('routing.attributeAtLeast')}
          value={atLeast ?? null}
          disabled={isReadOnly || !name}
          onChange={(next) => set({ name, values, atLeast: next ?? undefined })}
        />
      </div>
    </div>
  );
}
