import type { Locale, ServedTo } from '@parley/contract';
import { Button, Select } from 'antd';
import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import { Field } from '../../shell/form/field.tsx';
import { IconButton } from '../../shell/icon-button.tsx';
import { useWords } from '../../words/index.ts';
import { useKindOptions } from '../channel-kinds.ts';
import { answerDraftOf } from './answer-draft.ts';
import { AnswerEditor } from './blocks/answer-editor.tsx';
import { type VariantDraft, variantKey } from './question-draft.ts';
import styles from './question-editor.module.css';

interface VariantsEditorProps {
  variants: VariantDraft[];
  locale: Locale;
  isReadOnly: boolean;
  onChange(variants: VariantDraft[]): void;
}

/** Other answers for some readers; of several that fit, the first is given. */
export function VariantsEditor({ variants, locale, isReadOnly, onChange }: VariantsEditorProps) {
  const t = useWords();
  const change = (key: string, part: Partial<VariantDraft>) =>
    onChange(variants.map((each) => (each.key === key ? { ...each, ...part } : each)));
  const move = (from: number, to: number) => {
    const one = variants[from];
    if (one) onChange(variants.toSpliced(from, 1).toSpliced(to, 0, one));
  };
  const add = () =>
    onChange([...variants, { key: variantKey(), to: {}, said: answerDraftOf({ answer: '' }, locale) }]);
  return (
    <div className={styles.variants}>
      {variants.map(({ key, to, said }, at) => {
        const name = t('writing.variant', { number: at + 1 });
        return (
          <section key={key} className={styles.variant} aria-label={name}>
            <header>
              <b>{name}</b>
              {isReadOnly ? null : (
                <>
                  <IconButton
                    label={t('writing.up', { what: name })}
                    icon={<ArrowUp size={14} />}
                    disabled={at === 0}
                    onClick={() => move(at, at - 1)}
                  />
                  <IconButton
                    label={t('writing.down', { what: name })}
                    icon={<ArrowDown size={14} />}
                    disabled={at === variants.length - 1}
                    onClick={() => move(at, at + 1)}
                  />
                  <IconButton
                    label={t('writing.removeWhat', { what: name })}
                    icon={<X size={14} />}
                    onClick={() => onChange(variants.filter((each) => each.key !== key))}
                  />
                </>
              )}
            </header>
            <Audience to={to} isReadOnly={isReadOnly} onChange={(next) => change(key, { to: next })} />
            <AnswerEditor
              label={`${t('knowledge.answer')} · ${name}`}
              locale={locale}
              said={said}
              isReadOnly={isReadOnly}
              onChange={(next) => change(key, { said: next })}
            />
          </section>
        );
      })}
      {isReadOnly || variants.length >= 10 ? null : (
        <Button size="small" icon={<Plus size={14} />} onClick={add}>
          {t('writing.addVariant')}
        </Button>
      )}
    </div>
  );
}

interface AudienceProps {
  to: ServedTo;
  isReadOnly: boolean;
  onChange(to: ServedTo): void;
}

/** Whom a variant is for: everything that is named must hold. */
function Audience({ to, isReadOnly, onChange }: AudienceProps) {
  const t = useWords();
  const change = (part: { [K in keyof ServedTo]?: ServedTo[K] | undefined }) =>
    onChange(
      Object.fromEntries(
        Object.entries({ ...to, ...part }).filter(
          ([, value]) => value !== undefined && (!Array.isArray(value) || value.length > 0),
        ),
      ) as ServedTo,
    );
  const lists = { channels: useKindOptions(), regions: [], tags: [] };
  return (
    <div className={styles.audience}>
      {(['channels', 'regions', 'tags'] as const).map((name) => (
        <Field key={name} label={t(`writing.audience.${name}`)}>
          {(id) => (
            <Select
              id={id}
              mode="tags"
              disabled={isReadOnly}
              placeholder={t('writing.audience.any')}
              maxCount={20}
              value={to[name] ?? []}
              options={lists[name]}
              onChange={(next: string[]) =>
                change({ [name]: next.map((each) => each.trim()).filter(Boolean) })
              }
            />
          )}
        </Field>
      ))}
      <Field label={t('writing.audience.vip')}>
        {(id) => (
          <Select<'all' | 'vip' | 'others'>
            id={id}
            disabled={isReadOnly}
            value={to.vip === undefined ? 'all' : to.vip ? 'vip' : 'others'}
            options={(['all', 'vip', 'others'] as const).map((value) => ({
              value,
              label: t(`writing.audience.${value}`),
            }))}
            onChange={(next) => change({ vip: next === 'all' ? undefined : next === 'vip' })}
          />
        )}
      </Field>
    </div>
  );
}
