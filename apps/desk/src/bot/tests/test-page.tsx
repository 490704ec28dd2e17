import type { RegressionRunId, RegressionTestId } from '@parley/contract';
import { Loading } from '../../frame/loading.tsx';
import { Page } from '../../shell/page/page.tsx';
import { problemWords } from '../../shell/problem-words.ts';
import { useWords } from '../../words/index.ts';
import { RunPage } from './run-page.tsx';
import { blankTest, TestEditor } from './test-editor.tsx';
import styles from './tests.module.css';
import { useTest } from './tests.ts';

/** One test, a new one, or one run: told apart by the id. */
export function TestPage({ id }: { id: string }) {
  return (
    <div className={styles.scroll}>
      {id === 'new' ? (
        <TestEditor saved={null} begun={blankTest} />
      ) : id.startsWith('rgr_') ? (
        <RunPage id={id as RegressionRunId} />
      ) : (
        <SavedTest id={id as RegressionTestId} />
      )}
    </div>
  );
}

function SavedTest({ id }: { id: RegressionTestId }) {
  const t = useWords();
  const { data, error } = useTest(id);
  if (data) return <TestEditor saved={data} begun={data} />;
  if (error)
    return (
      <Page title={t('studio.tests')}>
        <p role="alert">{problemWords(t, error)}</p>
      </Page>
    );
  return <Loading />;
}
