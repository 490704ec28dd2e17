import type { QuestionId } from '@parley/contract';
import { Segmented, Select } from 'antd';
import { Setting } from '../../shell/page/page.tsx';
import { useWords } from '../../words/index.ts';
import { useCounts } from '../questions.ts';
import { CategoryField } from './category-field.tsx';
import { MomentField } from './moment-field.tsx';
import type { Draft } from './question-draft.ts';
import styles from './question-editor.module.css';
import { RelatedField } from './related-field.tsx';

interface FactsProps {
  draft: Draft;
  self: QuestionId | null;
  isReadOnly: boolean;
  onChange(draft: Draft): void;
}

/** What is said about a question beside its words: where it belongs, when it holds, what it leads on to. */
export function Facts({ draft, self, isReadOnly, onChange }: FactsProps) {
  const t = useWords();
  const tags = useCounts().data?.tags ?? [];
  const change = (part: Partial<Draft>) => onChange({ ...draft, ...part });
  return (
    <fieldset className={styles.facts} disabled={isReadOnly}>
      <Setting label={t('writing.kind')}>
        {(id) => (
          <Segmented<Draft['kind']>
            id={id}
            disabled={isReadOnly}
            value={draft.kind}
            options={[
              { value: 'qa', label: t('writing.qa') },
              { value: 'article', label: t('writing.article') },
            ]}
            onChange={(kind) => change({ kind })}
          />
        )}
      </Setting>
      <CategoryField value={draft.category} onChange={(category) => change({ category })} />
      <Setting label={t('writing.tags')}>
        {(id) => (
          <Select
            id={id}
            mode="tags"
            maxCount={20}
            disabled={isReadOnly}
            value={draft.tags}
            tokenSeparators={[',', '，', '、']}
            options={tags.map(({ name }) => ({ value: name }))}
            onChange={(next: string[]) =>
              change({ tags: next.map((tag) => tag.trim().slice(0, 50)).filter(Boolean) })
            }
          />
        )}
      </Setting>
      <RelatedField value={draft.related} self={self} onChange={(related) => change({ related })} />
      <MomentField
        label={t('writing.validFrom')}
        hint={t('writing.validHint')}
        value={draft.validFrom}
        isReadOnly={isReadOnly}
        onChange={(validFrom) => change({ validFrom })}
      />
      <MomentField
        label={t('writing.validTo')}
        hint={t('writing.validHint')}
        value={draft.validTo}
        isReadOnly={isReadOnly}
        onChange={(validTo) => change({ validTo })}
      />
    </fieldset>
  );
}
