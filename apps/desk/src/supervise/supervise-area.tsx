import { Redirect, useParams } from 'wouter';
import { Area } from '../frame/area.tsx';
import { useSeat } from '../shell/seat.tsx';
import { useWords } from '../words/index.ts';
import { supervisePage, useSupervisePages } from './pages.ts';

/** For who leads the service: what goes wrong now, how the day goes, what was said that should not be, and a word to all. */
export function SuperviseArea() {
  const t = useWords();
  const { workspaceId } = useSeat();
  const params = useParams<{ page?: string; id?: string }>();
  const allowed = useSupervisePages();
  const [first] = allowed;
  const name = allowed.find((one) => one === params.page);
  if (!first) return <Redirect to={`/${workspaceId}/inbox/mine`} replace />;
  if (!name) return <Redirect to={`/${workspaceId}/supervise/${first}`} replace />;
  const { Page } = supervisePage(name);
  const tabs = allowed.map((one) => ({
    name: one,
    label: t(`supervise.pages.${one}`),
    href: `/${workspaceId}/supervise/${one}`,
  }));
  return (
    <Area title={t('supervise.name')} tabs={tabs} here={name}>
      <Page id={params.id} />
    </Area>
  );
}
