import type { FieldChange, Locale } from '@parley/contract';
import { languageNames, type Translate, useWords } from '../../words/index.ts';
import { type FactTexts, useFactTexts } from './fact-texts.ts';
import styles from './life.module.css';

/** What differs, field by field; what was taken out is struck, what was put in is underlined. */
export function DiffView({ changes }: { changes: readonly FieldChange[] }) {
  const t = useWords();
  const factsOf = useFactTexts(changes);
  if (changes.length === 0) return <p className={styles.same}>{t('life.same')}</p>;
  return (
    <dl className={styles.diff}>
      {changes.map((change) => (
        <div key={change.field}>
          <dt>{fieldText(t, change.field)}</dt>
          <dd>
            {partsOf(change, factsOf(change)).map((part, at) => {
              // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move
              if (part.kind === 'removed') return <del key={at}>{part.text}</del>;
              // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move
              if (part.kind === 'added') return <ins key={at}>{part.text}</ins>;
              // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move
              return <span key={at}>{short(part.text)}</span>;
            })}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What stands for people where the field holds no words of a writer. */
function partsOf({ parts }: FieldChange, facts: ReturnType<FactTexts>): FieldChange['parts'] {
  if (!facts) return parts;
  const { before, after } = facts;
  return [
    { kind: 'removed' as const, text: before },
    { kind: 'added' as const, text: after },
  ].filter(({ text }) => text !== '');
}

const mostSame = 240;
/** A long stretch that stayed the same says little. */
const short = (text: string) =>
  text.length > mostSame ? `${text.slice(0, mostSame / 2)} … ${text.slice(-mostSame / 2)}` : text;

const named = {
  ...{ kind: 'writing.kind', category: 'knowledge.category', tags: 'writing.tags' },
  ...{ related: 'knowledge.related', validFrom: 'writing.validFrom', validTo: 'writing.validTo' },
  ...{ questions: 'life.field.questions', answer: 'knowledge.answer', blocks: 'life.field.blocks' },
  ...{ variants: 'writing.variants', to: 'life.field.to', text: 'writing.text', title: 'writing.title' },
  ...{
    channels: 'writing.audience.channels',
    regions: 'writing.audience.regions',
    vip: 'writing.audience.vip',
  },
} as const;

type Named = (typeof named)[keyof typeof named];
const say = (t: Translate, key: Named): string => (t as (key: Named) => string)(key);

/** The name of a field for people: `wordings.en.variants.0.answer` is `English · Other answers 1 · Answer`. */
function fieldText(t: Translate, field: string): string {
  const steps = field.split('.').filter((step) => step !== 'wordings');
  return steps
    .map((step) => {
      if (/^\d+$/.test(step)) return String(Number(step) + 1);
      if (step in languageNames) return languageNames[step as Locale];
      return step in named ? say(t, named[step as keyof typeof named]) : step;
    })
    .join(' · ');
}
