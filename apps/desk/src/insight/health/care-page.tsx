import type { KnowledgeHealth } from '@parley/contract';
import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { CircleCheck, CircleX } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import { client } from '../../shell/client.ts';
import { Empty } from '../../shell/empty.tsx';
import { fullText } from '../../shell/format.ts';
import { cx } from '../../shell/look/cx.ts';
import { Page } from '../../shell/page/page.tsx';
import { useSave } from '../../shell/page/use-save.ts';
import { problemWords } from '../../shell/problem-words.ts';
import { useSeat } from '../../shell/seat.tsx';
import { languageNames, useLocale, useWords } from '../../words/index.ts';
import styles from '../insight.module.css';
import { insightKey } from '../keys.ts';
import { WriteForm, type Written } from '../write-form.tsx';
import { writeEntry } from './write-entry.ts';

const ages = [90, 180, 365] as const;
const lists = ['lowRated', 'expiring', 'stale', 'untranslated', 'unused'] as const;
type ListName = (typeof lists)[number];
type About = KnowledgeHealth['stale'][number];

/** What of the knowledge wants looking after, each with the way to what mends it. */
export function CarePage() {
  const t = useWords();
  const locale = useLocale();
  const { workspaceId } = useSeat();
  const [staleDays, setStaleDays] = useState<number>(180);
  const params = { workspaceId };
  const { data, error } = useQuery({
    queryKey: [...insightKey(workspaceId), 'health', staleDays],
    queryFn: ({ signal }) => client.call('getKnowledgeHealth', { params, query: { staleDays }, signal }),
  });
  const check = useSave({
    save: () => client.call('checkKnowledge', { params, body: {} }),
    touches: [insightKey(workspaceId)],
    done: t('insight.care.checking'),
  });
  const age = (
    <Select
      value={staleDays}
      aria-label={t('insight.care.age')}
      popupMatchSelectWidth={false}
      onChange={setStaleDays}
      options={ages.map((value) => ({ value, label: t('insight.care.staleAfter', { count: value }) }))}
    />
  );
  return (
    <Page title={t('insight.care.title')} text={t('insight.care.text')} extra={age} isWide>
      {error ? <Empty icon={<CircleX size={22} />} title={problemWords(t, error)} text="" /> : null}
      {data ? (
        <>
          <div className={styles.bar}>
            <Button loading={check.isPending} onClick={() => check.mutate()}>
              {t('insight.care.check')}
            </Button>
            <span className={styles.hint}>
              {data.pairsCheckedAt
                ? t('insight.care.checked', { when: fullText(data.pairsCheckedAt, locale) })
                : t('insight.care.unchecked')}
            </span>
          </div>
          <Fine data={data} />
          <Pairs name="conflicts" pairs={data.conflicts} />
          <Pairs name="duplicates" pairs={data.duplicates} />
          {lists.map((name) => (
            <Questions key={name} name={name} found={data[name]} />
          ))}
          <Searches name="emptySearches" found={data.emptySearches} />
          <Searches name="hotSearches" found={data.hotSearches} />
        </>
      ) : null}
    </Page>
  );
}

const looked = ['conflicts', 'duplicates', ...lists, 'emptySearches'] as const;

/** What was looked for and not found, in one line: what wants looking after stands out. */
function Fine({ data }: { data: KnowledgeHealth }) {
  const t = useWords();
  const fine = looked.filter((name) => data[name].length === 0);
  if (fine.length === 0) return null;
  return (
    <p className={styles.fine}>
      <CircleCheck size={15} aria-hidden="true" />
      {t('insight.care.fine', { what: fine.map((name) => t(`insight.care.${name}`)).join(' · ') })}
    </p>
  );
}

interface SectionProps {
  name: (typeof looked)[number] | 'hotSearches';
  count: number;
  children: ReactNode;
}

function Section({ name, count, children }: SectionProps) {
  const t = useWords();
  const id = `care-${name}`;
  if (count === 0) return null;
  return (
    <section className={styles.section} aria-labelledby={id}>
      <header>
        <h2 id={id}>
          {t(`insight.care.${name}`)} <span className={styles.count}>{count}</span>
        </h2>
        <p>{t(`insight.care.${name}Text`)}</p>
      </header>
      <ul className={styles.list}>{children}</ul>
    </section>
  );
}

function Questions({ name, found }: { name: ListName; found: readonly About[] }) {
  const t = useWords();
  const locale = useLocale();
  const { workspaceId } = useSeat();
  const confirm = useSave({
    save: (questionId: About['question']) =>
      client.call('confirmQuestion', { params: { workspaceId, questionId } }),
    touches: [insightKey(workspaceId)],
    done: t('insight.care.confirmed'),
  });
  return (
    <Section name={name} count={found.length}>
      {found.map((each) => (
        <li key={`${each.question} ${each.locale ?? ''}`} className={styles.row}>
          <div className={styles.head}>
            <div className={styles.main}>
              <Link
                href={`/${workspaceId}/knowledge/entries/${each.question}`}
                className={styles.title ?? ''}
              >
                {each.title}
              </Link>
              <div className={styles.facts}>
                {each.at ? <span>{fullText(each.at, locale)}</span> : null}
                {each.count ? <span>{t('insight.care.times', { count: each.count })}</span> : null}
                {each.locale ? <span>{languageNames[each.locale]}</span> : null}
              </div>
            </div>
            {name === 'stale' ? (
              <div className={styles.acts}>
                <Button
                  aria-label={`${t('insight.care.confirm')}: ${each.title}`}
                  onClick={() => confirm.mutate(each.question)}
                >
                  {t('insight.care.confirm')}
                </Button>
              </div>
            ) : null}
          </div>
        </li>
      ))}
    </Section>
  );
}

interface PairsProps {
  name: 'conflicts' | 'duplicates';
  pairs: KnowledgeHealth['conflicts'];
}

function Pairs({ name, pairs }: PairsProps) {
  const t = useWords();
  const { workspaceId } = useSeat();
  const confirm = useSave({
    save: ({ a, b }: PairsProps['pairs'][number]) =>
      Promise.all(
        [a, b].map(({ question: questionId }) =>
          client.call('confirmQuestion', { params: { workspaceId, questionId } }),
        ),
      ),
    touches: [insightKey(workspaceId)],
    done: t('insight.care.confirmed'),
  });
  return (
    <Section name={name} count={pairs.length}>
      {pairs.map((pair) => (
        <li key={`${pair.a.question} ${pair.b.question}`} className={styles.row}>
          <div className={styles.head}>
            <div className={cx(styles.main, styles.pair)}>
              {[pair.a, pair.b].map(({ question, asked, answer }) => (
                <div key={question}>
                  <Link href={`/${workspaceId}/knowledge/entries/${question}`}>{asked}</Link>
                  <p className={styles.answer}>{answer}</p>
                </div>
              ))}
            </div>
            <div className={styles.acts}>
              <Button
                size="small"
                aria-label={`${t('insight.care.bothRight')}: ${pair.a.asked} · ${pair.b.asked}`}
                disabled={confirm.isPending}
                onClick={() => confirm.mutate(pair)}
              >
                {t('insight.care.bothRight')}
              </Button>
            </div>
          </div>
        </li>
      ))}
    </Section>
  );
}

interface SearchesProps {
  name: 'emptySearches' | 'hotSearches';
  found: KnowledgeHealth['hotSearches'];
}

function Searches({ name, found }: SearchesProps) {
  return (
    <Section name={name} count={found.length}>
      {found.map((search) => (
        <SearchRow key={search.text} search={search} mayWrite={name === 'emptySearches'} />
      ))}
    </Section>
  );
}

interface SearchRowProps {
  search: KnowledgeHealth['hotSearches'][number];
  mayWrite: boolean;
}

function SearchRow({ search: { text, times, empty }, mayWrite }: SearchRowProps) {
  const t = useWords();
  const locale = useLocale();
  const { workspaceId } = useSeat();
  const [isWriting, setWriting] = useState(false);
  const write = useSave({
    save: (written: Written) => writeEntry(workspaceId, written),
    touches: [insightKey(workspaceId), ['questions', workspaceId]],
    onSaved: () => setWriting(false),
  });
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <div className={styles.main}>
          <b>{text}</b>
          <div className={styles.facts}>
            <span>{t('insight.care.searched', { count: times })}</span>
            {empty > 0 ? <span>{t('insight.care.foundNothing', { count: empty })}</span> : null}
          </div>
        </div>
        {mayWrite ? (
          <div className={styles.acts}>
            <Button aria-label={`${t('insight.care.write')}: ${text}`} onClick={() => setWriting(!isWriting)}>
              {t('insight.care.write')}
            </Button>
          </div>
        ) : null}
      </div>
      {isWriting ? (
        <div className={styles.inside}>
          <WriteForm
            wordings={[text]}
            locale={locale}
            suggestion={null}
            isSaving={write.isPending}
            onWrite={(written) => write.mutate(written)}
            onCancel={() => setWriting(false)}
          />
        </div>
      ) : null}
    </li>
  );
}
