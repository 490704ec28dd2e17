import type { Me, Workspace } from '@parley/contract';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { lazy, useEffect, useRef } from 'react';
import { Redirect, useLocation } from 'wouter';
import { EntryPage } from '../people/entry/entry-page.tsx';
import { client } from '../shell/client.ts';
import { preferences } from '../shell/preferences.ts';
import { isSignedOut, problemWords } from '../shell/problem-words.ts';
import { complain } from '../shell/toast.tsx';
import { speak, useLocale, useWords } from '../words/index.ts';
import { Frame } from './frame.tsx';
import { Loading } from './loading.tsx';

const SignIn = lazy(() => import('../people/entry/sign-in.tsx').then((m) => ({ default: m.SignIn })));

/** Lets in who is signed in, to the workspace the address names or the last one used. */
export function Gate() {
  const t = useWords();
  const me = useMe();
  const [place] = useLocation();
  const named = me.data?.memberships.find((one) => place.startsWith(`/${one.workspace.id}`));
  useOwnLanguage(me.data);
  const left = useLeft(named?.workspace, place);
  if (me.isPending) return <Loading />;
  if (me.error)
    return (
      <EntryPage title={t('shell.unreachableTitle')}>
        <p>{problemWords(t, me.error)}</p>
        <Button type="primary" loading={me.isFetching} onClick={() => void me.refetch()}>
          {t('shell.retry')}
        </Button>
      </EntryPage>
    );
  if (!me.data) return <SignIn />;
  const { memberships } = me.data;
  if (named) return <Frame key={named.agentId} me={me.data} membership={named} />;
  const last = memberships.find((one) => one.workspace.id === preferences().lastWorkspace) ?? memberships[0];
  if (!last)
    return (
      <EntryPage title={t('people.nowhere')}>
        <p>{t('people.nowhereText')}</p>
      </EntryPage>
    );
  return <GoOn to={last.workspace} left={left} />;
}

/** The workspace that the address names, where one can no longer be: the one worked in before, or one without a name. */
function useLeft(here: Workspace | undefined, place: string): { name?: string } | undefined {
  const before = useRef(here);
  useEffect(() => {
    if (here) before.current = here;
  }, [here]);
  if (here || !place.startsWith('/wsp_')) return undefined;
  const { id, name } = before.current ?? {};
  return id && name && place.startsWith(`/${id}`) ? { name } : {};
}

/** Goes on in another workspace, and says why where one was asked for that is not open any more. */
function GoOn({ to, left }: { to: Workspace; left: { name?: string } | undefined }) {
  const t = useWords();
  const name = left && (left.name ?? t('people.thatWorkspace'));
  useEffect(() => {
    if (name) complain(t('people.goneOn', { name, other: to.name }));
  }, [t, name, to.name]);
  return <Redirect to={`/${to.id}/inbox/mine`} replace />;
}

/** Who is signed in; null for nobody. */
function useMe() {
  return useQuery({
    queryKey: ['me'],
    staleTime: 60_000,
    queryFn: async ({ signal }): Promise<Me | null> => {
      try {
        return await client.call('describeMe', { signal });
      } catch (error) {
        if (isSignedOut(error)) return null;
        throw error;
      }
    },
  });
}

/** The language of the person goes before that of the browser. */
function useOwnLanguage(me: Me | null | undefined) {
  const spoken = useLocale();
  const own = me?.person.locale;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change made here is saved before it is spoken
  useEffect(() => {
    if (own && own !== spoken) void speak(own);
  }, [own]);
}
