import { Redirect, useParams } from 'wouter';
import { Area, WholeArea } from '../frame/area.tsx';
import { useSeat } from '../shell/seat.tsx';
import { useWords } from '../words/index.ts';
import { botPage, useBotPages } from './pages.ts';

/** Where the bot is made: its pages above, one of them shown, or one thing of a page alone. */
export function BotStudio() {
  const t = useWords();
  const { workspaceId } = useSeat();
  const params = useParams<{ page?: string; id?: string }>();
  const allowed = useBotPages();
  const name = allowed.find((one) => one === params.page);
  const [first] = allowed;
  if (!name) return <Redirect to={first ? `/${workspaceId}/bot/${first}` : '/'} replace />;
  const { Page, Item } = botPage(name);
  if (Item && params.id)
    return (
      <WholeArea>
        <Item key={params.id} id={params.id} />
      </WholeArea>
    );
  const tabs = allowed.map((one) => ({
    name: one,
    label: t(`studio.${one}`),
    href: `/${workspaceId}/bot/${one}`,
  }));
  return (
    <Area title={t('studio.name')} tabs={tabs} here={name}>
      <Page />
    </Area>
  );
}
