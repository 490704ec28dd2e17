import { Redirect, useParams } from 'wouter';
import { Area } from '../frame/area.tsx';
import { useSeat } from '../shell/seat.tsx';
import { useWords } from '../words/index.ts';
import { knowledgePage, useKnowledgePages } from './pages.ts';

/** Everything the bot knows, and what is done with it: its pages above, one of them shown. */
export function KnowledgeArea() {
  const t = useWords();
  const { workspaceId } = useSeat();
  const params = useParams<{ page?: string; id?: string }>();
  const allowed = useKnowledgePages();
  const name = allowed.find((one) => one === params.page);
  if (!name) return <Redirect to={`/${workspaceId}/knowledge/entries`} replace />;
  const { Page } = knowledgePage(name);
  const tabs = allowed.map((one) => ({
    name: one,
    label: t(`knowledge.pages.${one}`),
    href: `/${workspaceId}/knowledge/${one}`,
  }));
  return (
    <Area title={t('knowledge.name')} tabs={tabs} here={name}>
      <Page id={params.id} />
    </Area>
  );
}
