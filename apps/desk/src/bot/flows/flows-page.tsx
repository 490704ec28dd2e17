import { useWords } from '../../words/index.ts';

/** Every flow of the workspace. */
export function FlowsPage() {
  const t = useWords();
  return <h1>{t('studio.flows')}</h1>;
}
