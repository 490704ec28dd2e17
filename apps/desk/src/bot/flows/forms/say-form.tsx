import { asPlainText, type Block } from '@parley/contract';
import { Button } from 'antd';
import { LayoutList } from 'lucide-react';
import { useId, useState } from 'react';
import { type BlockDraft, blockDraft } from '../../../knowledge/writing/answer-draft.ts';
import { BlocksEditor } from '../../../knowledge/writing/blocks/blocks-editor.tsx';
import { languageNames, useWords } from '../../../words/index.ts';
import { hasUnfinished, wholeBlocks, withBlocks } from '../draft/rich-words.ts';
import { useEditing } from '../editing.tsx';
import { wordsIn } from '../node-kinds.ts';
import { Exits, type FormProps } from './exit-fields.tsx';
import styles from './forms.module.css';
import { WordsField } from './words-field.tsx';

/** What is said, in words and, where more can be shown, richly. */
export function SayForm({ node, onChange }: FormProps<'say'>) {
  const t = useWords();
  const { language } = useEditing();
  return (
    <>
      <WordsField
        label={t(node.blocks?.[language] ? 'flows.rich.plain' : 'flows.words')}
        words={node.words}
        onChange={(words) => words && onChange({ ...node, words }, 'words')}
      />
      <RichWords key={language} node={node} onChange={onChange} />
      <Exits node={node} onChange={onChange} />
    </>
  );
}

const draftsOf = (blocks: readonly Block[] | undefined): BlockDraft[] => (blocks ?? []).map(blockDraft);
const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

function RichWords({ node, onChange }: FormProps<'say'>) {
  const t = useWords();
  const id = useId();
  const { language } = useEditing();
  const given = node.blocks?.[language] ?? [];
  const [drafts, setDrafts] = useState(() => draftsOf(given));
  const [kept, setKept] = useState<readonly Block[]>(given);
  // taken back, or saved by somebody else
  if (!isSame(kept, given)) {
    setKept(given);
    setDrafts(draftsOf(given));
  }
  const put = (next: readonly BlockDraft[]) => {
    const blocks = wholeBlocks(next);
    setDrafts([...next]);
    setKept(blocks);
    if (!isSame(blocks, given)) onChange(withBlocks(node, language, blocks), `blocks ${language}`);
  };
  if (drafts.length === 0)
    return (
      <div className={styles.field}>
        <Button
          size="small"
          icon={<LayoutList size={14} />}
          onClick={() => put([blockDraft({ kind: 'text', text: wordsIn(node.words, language) })])}
        >
          {t('flows.rich.add', { language: languageNames[language] })}
        </Button>
        <p className={styles.hint}>{t('flows.rich.hint')}</p>
      </div>
    );
  const words = asPlainText(wholeBlocks(drafts), language).trim();
  return (
    <section className={styles.rich} aria-labelledby={id}>
      <h3 id={id}>{t('flows.rich.title', { language: languageNames[language] })}</h3>
      <BlocksEditor label={t('flows.rich.text')} blocks={drafts} isReadOnly={false} onChange={put} />
      {hasUnfinished(drafts) ? (
        <p className={styles.unfinished} role="status">
          {t('flows.rich.unfinished')}
        </p>
      ) : null}
      <p className={styles.hint}>{t('flows.rich.values')}</p>
      <div className={styles.richFoot}>
        <Button
          size="small"
          disabled={words === '' || words === node.words[language]}
          onClick={() => onChange({ ...node, words: { ...node.words, [language]: words } }, 'words')}
        >
          {t('flows.rich.toWords')}
        </Button>
        <Button size="small" type="text" danger onClick={() => put([])}>
          {t('flows.rich.remove')}
        </Button>
      </div>
    </section>
  );
}
