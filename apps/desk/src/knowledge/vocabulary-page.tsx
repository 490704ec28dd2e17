import type { Vocabulary } from '@parley/contract';
import { useQuery } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { client } from '../shell/client.ts';
import { IconButton } from '../shell/icon-button.tsx';
import { Page, Part } from '../shell/page/page.tsx';
import { useSave } from '../shell/page/use-save.ts';
import { isRefusal } from '../shell/problem-words.ts';
import { mayAct, useSeat } from '../shell/seat.tsx';
import { TextArea } from '../shell/text-area.tsx';
import { useWords } from '../words/index.ts';
import { questionsKey } from './questions.ts';
import styles from './vocabulary-page.module.css';
import { linesOfText } from './writing/question-draft.ts';

/** The workspace's own words: what means the same, and what is never taken for a slip. */
export function VocabularyPage() {
  const t = useWords();
  const { workspaceId } = useSeat();
  const { data } = useQuery({
    queryKey: [...questionsKey(workspaceId), 'vocabulary'],
    queryFn: ({ signal }) => client.call('getVocabulary', { params: { workspaceId }, signal }),
  });
  return (
    <Page title={t('knowledge.pages.vocabulary')} text={t('vocabulary.text')}>
      {data ? <VocabularyEditor vocabulary={data} /> : null}
    </Page>
  );
}

interface Typed {
  synonyms: { key: string; words: string[] }[];
  words: string;
}
const typedOf = ({ synonyms, words }: Vocabulary): Typed => ({
  synonyms: synonyms.map((group) => ({ key: newKey(), words: group })),
  words: words.join('\n'),
});
const newKey = () => Math.random().toString(36).slice(2);

function VocabularyEditor({ vocabulary }: { vocabulary: Vocabulary }) {
  const t = useWords();
  const { workspaceId, role } = useSeat();
  const isReadOnly = !mayAct(role, 'supervisor');
  const [base, setBase] = useState(vocabulary);
  const [typed, setTyped] = useState(() => typedOf(vocabulary));
  const given = {
    synonyms: typed.synonyms.map(({ words }) => words).filter((words) => words.length > 1),
    words: linesOfText(typed.words).map((word) => word.slice(0, 40)),
  };
  const isChanged = JSON.stringify(given) !== JSON.stringify({ synonyms: base.synonyms, words: base.words });
  const isNewer = vocabulary.version > base.version;
  const save = useSave({
    save: () =>
      client.call('changeVocabulary', {
        params: { workspaceId },
        body: { ...given, version: base.version },
      }),
    touches: [questionsKey(workspaceId)],
    shown: ['object.changed'],
    done: t('vocabulary.saved'),
    onSaved: (saved) => {
      setBase(saved);
      setTyped(typedOf(saved));
    },
  });
  const takeTheirs = () => {
    setBase(vocabulary);
    setTyped(typedOf(vocabulary));
    save.reset();
  };
  return (
    <>
      {isNewer || isRefusal(save.error, 'object.changed') ? (
        <div className={styles.conflict} role="alert">
          {t('vocabulary.changed')}
          <Button size="small" disabled={!isNewer} onClick={takeTheirs}>
            {t('knowledge.takeTheirs')}
          </Button>
          <Button size="small" disabled={!isNewer} onClick={() => setBase(vocabulary)}>
            {t('knowledge.keepMine')}
          </Button>
        </div>
      ) : null}
      <Part title={t('vocabulary.synonyms')} text={t('vocabulary.synonymsText')}>
        <Groups
          groups={typed.synonyms}
          isReadOnly={isReadOnly}
          onChange={(synonyms) => setTyped({ ...typed, synonyms })}
        />
      </Part>
      <Part title={t('vocabulary.words')} text={t('vocabulary.wordsText')}>
        <div className={styles.words}>
          <TextArea
            aria-label={t('vocabulary.words')}
            rows={6}
            disabled={isReadOnly}
            value={typed.words}
            onChange={(event) => setTyped({ ...typed, words: event.target.value })}
          />
          <small>{t('vocabulary.count', { count: given.words.length })}</small>
        </div>
      </Part>
      {isReadOnly || !isChanged ? null : (
        <div className={styles.save}>
          <Button onClick={() => setTyped(typedOf(base))}>{t('shell.discard')}</Button>
          <Button type="primary" loading={save.isPending} onClick={() => save.mutate()}>
            {t('shell.save')}
          </Button>
        </div>
      )}
    </>
  );
}

interface GroupsProps {
  groups: Typed['synonyms'];
  isReadOnly: boolean;
  onChange(groups: Typed['synonyms']): void;
}

const mostShown = 100;

/** Groups of words that mean the same, found by any of them. */
function Groups({ groups, isReadOnly, onChange }: GroupsProps) {
  const t = useWords();
  const [query, setQuery] = useState('');
  const wanted = query.trim().toLowerCase();
  const found = groups.filter(
    ({ words }) => wanted === '' || words.some((word) => word.toLowerCase().includes(wanted)),
  );
  return (
    <div className={styles.groups}>
      {groups.length > 10 ? (
        <Input
          allowClear
          value={query}
          aria-label={t('vocabulary.find')}
          placeholder={t('vocabulary.find')}
          onChange={(event) => setQuery(event.target.value)}
        />
      ) : null}
      {found.slice(0, mostShown).map(({ key, words }) => (
        <div key={key} className={styles.group}>
          <Select
            mode="tags"
            open={false}
            suffixIcon={null}
            aria-label={words[0] ?? t('vocabulary.newGroup')}
            placeholder={t('vocabulary.groupHint')}
            disabled={isReadOnly}
            value={words}
            tokenSeparators={[',', '，', '、', '=']}
            onChange={(next: string[]) =>
              onChange(
                groups.map((each) =>
                  each.key === key
                    ? {
                        key,
                        words: [...new Set(next.map((word) => word.trim().slice(0, 40)).filter(Boolean))],
                      }
                    : each,
                ),
              )
            }
          />
          {isReadOnly ? null : (
            <IconButton
              label={t('shell.removeOne', { name: words[0] ?? '' })}
              icon={<X size={15} />}
              onClick={() => onChange(groups.filter((each) => each.key !== key))}
            />
          )}
        </div>
      ))}
      {found.length > mostShown ? (
        <small>{t('vocabulary.more', { count: found.length - mostShown })}</small>
      ) : null}
      {isReadOnly ? null : (
        <Button
          size="small"
          icon={<Plus size={14} />}
          onClick={() => {
            setQuery('');
            onChange([{ key: newKey(), words: [] }, ...groups]);
          }}
        >
          {t('vocabulary.newGroup')}
        </Button>
      )}
    </div>
  );
}
