import type { Locale, Question } from '@parley/contract';
import { useArticles, useCalm, wordingFor } from '../../knowledge/articles.ts';
import { useLocale, useWords } from '../../words/index.ts';
import styles from './associations.module.css';
import type { Association } from './taken-by.ts';

const [fewest, longest, most] = [2, 40, 3];

/** Answers whose questions hold what is being typed, by their letters or by pinyin and its initials. */
export function useAssociations(typed: string, isWanted: boolean, spoken: Locale | null): Association[] {
  const locale = useLocale();
  const text = useCalm(typed.trim(), 250);
  const isShort = text.length >= fewest && text.length <= longest && !text.includes('\n');
  const isAsked = isWanted && isShort && text === typed.trim();
  const { data } = useArticles(text, isAsked);
  if (!isAsked) return [];
  return (data ?? [])
    .filter((question) => leadsTo(question, text))
    .slice(0, most)
    .map((question) => {
      const { questions, answer } = wordingFor(question, spoken ?? locale);
      return { id: question.id, title: questions[0] ?? '', text: answer };
    });
}

function leadsTo({ wordings }: Question, text: string): boolean {
  const all = Object.values(wordings).flatMap(({ questions }) => questions);
  const wanted = text.toLowerCase();
  if (all.some((question) => question.toLowerCase().includes(wanted))) return true;
  // Letters alone may be pinyin, which the server has looked at.
  return /^[a-z' ]+$/i.test(text) && all.some((question) => /\p{Script=Han}/u.test(question));
}

interface AssociationsProps {
  found: readonly Association[];
  onTake(association: Association): void;
}

/** Answers that are one key away while something is typed; the field keeps the keyboard. */
export function Associations({ found, onTake }: AssociationsProps) {
  const t = useWords();
  if (found.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={t('writing.associations')}>
      {found.map((each, at) => (
        <li key={each.id}>
          <button
            type="button"
            title={each.text}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onTake(each)}
          >
            <kbd>Alt {at + 1}</kbd>
            <span>{each.title}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
