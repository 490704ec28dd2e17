import type { BusinessHours, HoursBlock } from '@parley/contract';
import { Button, Input, Select, Switch } from 'antd';
import { Plus, X } from 'lucide-react';
import { useTeams } from '../people/agents.ts';
import { Field } from '../shell/form/field.tsx';
import { IconButton } from '../shell/icon-button.tsx';
import { Part } from '../shell/page/page.tsx';
import { useWords } from '../words/index.ts';
import styles from './routing.module.css';
import { type PartProps, withTeam } from './routing-rules.ts';

const zones = Intl.supportedValuesOf('timeZone').map((value) => ({ value, label: value }));
const office: HoursBlock = { from: '09:00', to: '18:00' };
const mostBlocks = 6;

const officeWeek = (): BusinessHours => ({
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  week: Array.from({ length: 7 }, (_, day) => (day < 5 ? [office] : [])),
  days: [],
});

/** When each team is at work; one without hours always is. */
export function HoursPart({ shown, isReadOnly, set }: PartProps) {
  const t = useWords();
  const teams = useTeams().data ?? [];
  return (
    <Part title={t('routing.hours')} text={t('routing.hoursText')}>
      {teams.map(({ id, name }) => {
        const hours = shown.hours[id];
        const change = (next: BusinessHours | undefined) => set({ hours: withTeam(shown.hours, id, next) });
        return (
          <fieldset key={id} className={styles.card} aria-label={name}>
            <div className={styles.cardHead}>
              <b>{name}</b>
              <span>{hours ? t('routing.hasHours') : t('routing.always')}</span>
              <Switch
                aria-label={t('routing.hoursOf', { team: name })}
                checked={hours !== undefined}
                disabled={isReadOnly}
                onChange={(isOn) => change(isOn ? officeWeek() : undefined)}
              />
            </div>
            {hours ? <Hours value={hours} isReadOnly={isReadOnly} onChange={change} /> : null}
          </fieldset>
        );
      })}
    </Part>
  );
}

interface HoursProps {
  value: BusinessHours;
  isReadOnly: boolean;
  onChange(hours: BusinessHours): void;
}

function Hours({ value, isReadOnly, onChange }: HoursProps) {
  const t = useWords();
  const { zone, week, days } = value;
  return (
    <>
      <Field label={t('routing.zone')}>
        {(id) => (
          <Select
            id={id}
            showSearch
            value={zone}
            options={zones}
            disabled={isReadOnly}
            onChange={(next) => onChange({ ...value, zone: next })}
          />
        )}
      </Field>
      <ul className={styles.days}>
        {week.map((blocks, day) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the days of the week
          <li key={day}>
            <b>{t(`routing.day.d${day as 0 | 1 | 2 | 3 | 4 | 5 | 6}`)}</b>
            <Blocks
              name={t(`routing.day.d${day as 0 | 1 | 2 | 3 | 4 | 5 | 6}`)}
              value={blocks}
              isReadOnly={isReadOnly}
              onChange={(next) =>
                onChange({ ...value, week: week.map((each, at) => (at === day ? next : each)) })
              }
            />
          </li>
        ))}
        {days.map(({ date, blocks }, at) => {
          const set = (change: Partial<BusinessHours['days'][number]>) =>
            onChange({
              ...value,
              days: days.map((day, index) => (index === at ? { ...day, ...change } : day)),
            });
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a date is changed in its place
            <li key={`special ${at}`}>
              <span className={styles.special}>
                <Input
                  type="date"
                  aria-label={t('routing.date')}
                  value={date}
                  disabled={isReadOnly}
                  onChange={(event) => event.target.value && set({ date: event.target.value })}
                />
                {isReadOnly ? null : (
                  <IconButton
                    label={t('shell.removeOne', { name: date })}
                    icon={<X size={14} />}
                    onClick={() => onChange({ ...value, days: days.filter((_, index) => index !== at) })}
                  />
                )}
              </span>
              <Blocks
                name={date}
                value={blocks}
                isReadOnly={isReadOnly}
                onChange={(next) => set({ blocks: next })}
              />
            </li>
          );
        })}
      </ul>
      {isReadOnly ? null : (
        <Button
          size="small"
          icon={<Plus size={13} />}
          onClick={() =>
            onChange({
              ...value,
              days: [...days, { date: new Date().toISOString().slice(0, 10), blocks: [] }],
            })
          }
        >
          {t('routing.addDay')}
        </Button>
      )}
    </>
  );
}

interface BlocksProps {
  name: string;
  value: readonly HoursBlock[];
  isReadOnly: boolean;
  onChange(blocks: HoursBlock[]): void;
}

/** The blocks of one day; none: closed. */
function Blocks({ name, value, isReadOnly, onChange }: BlocksProps) {
  const t = useWords();
  const set = (at: number, change: Partial<HoursBlock>) =>
    onChange(value.map((block, index) => (index === at ? { ...block, ...change } : block)));
  return (
    <fieldset className={styles.blocks} aria-label={name}>
      {value.length === 0 ? <span className={styles.quiet}>{t('routing.closed')}</span> : null}
      {value.map(({ from, to }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the fields hold nothing of their own
        <span key={at} className={styles.block}>
          <Input
            type="time"
            aria-label={t('routing.from')}
            value={from}
            disabled={isReadOnly}
            {...(from < to ? {} : { status: 'error' as const })}
            onChange={(event) => event.target.value && set(at, { from: event.target.value })}
          />
          –
          <Input
            type="time"
            aria-label={t('routing.to')}
            value={to === '24:00' ? '23:59' : to}
            disabled={isReadOnly}
            {...(from < to ? {} : { status: 'error' as const, 'aria-invalid': true })}
            onChange={(event) =>
              event.target.value &&
              set(at, { to: event.target.value === '23:59' ? '24:00' : event.target.value })
            }
          />
          {isReadOnly ? null : (
            <IconButton
              label={t('routing.removeBlock', { from, to })}
              icon={<X size={13} />}
              onClick={() => onChange(value.filter((_, index) => index !== at))}
            />
          )}
        </span>
      ))}
      {isReadOnly || value.length >= mostBlocks ? null : (
        <IconButton
          label={t('routing.addBlock', { day: name })}
          icon={<Plus size={14} />}
          onClick={() => onChange([...value, office])}
        />
      )}
    </fieldset>
  );
}
