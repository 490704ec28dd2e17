import { useQuery } from '@tanstack/react-query';
import { Check, ChevronRight } from 'lucide-react';
import { Link } from 'wouter';
import { useChannelNames } from '../../channels/channels.ts';
import { useCounts } from '../../conversations/list/lists.ts';
import { useAgents } from '../../people/agents.ts';
import { client } from '../../shell/client.ts';
import { cx } from '../../shell/look/cx.ts';
import { useSeat } from '../../shell/seat.tsx';
import { useWords } from '../../words/index.ts';
import styles from './first-steps.module.css';

const steps = ['channel', 'message', 'knowledge', 'invite'] as const;
type Step = (typeof steps)[number];
const places: { readonly [S in Step]: string } = {
  channel: 'settings/channels',
  message: 'settings/channels',
  knowledge: 'knowledge',
  invite: 'settings/people',
};

/** Which of the first steps are done; undefined until it is known. */
export function useFirstSteps(isWanted: boolean): ReadonlySet<Step> | undefined {
  const { workspaceId } = useSeat();
  const channels = useChannelNames().data;
  const agents = useAgents().data;
  const counts = useCounts();
  const { data: written } = useQuery({
    queryKey: ['questions', workspaceId, 'any'],
    enabled: isWanted,
    queryFn: ({ signal }) =>
      client.call('listQuestions', { params: { workspaceId }, query: { limit: 1 }, signal }),
  });
  const { data: closed } = useQuery({
    queryKey: ['conversations', workspaceId, 'any-closed'],
    enabled: isWanted,
    queryFn: ({ signal }) =>
      client.call('listConversations', {
        params: { workspaceId },
        query: { view: 'closed', limit: 1 },
        signal,
      }),
  });
  if (!channels || !agents || !counts || !written || !closed) return undefined;
  const isDone: { readonly [S in Step]: boolean } = {
    channel: channels.some(({ isRemoved }) => !isRemoved),
    message: counts.all + closed.data.length > 0,
    knowledge: written.data.length > 0,
    invite: agents.length > 1,
  };
  return new Set(steps.filter((step) => isDone[step]));
}

/** What an administrator does first, each a click away. */
export function FirstSteps({ done }: { done: ReadonlySet<Step> }) {
  const t = useWords();
  const { workspaceId } = useSeat();
  return (
    <div className={styles.steps}>
      <h2>{t('steps.title')}</h2>
      <p>{t('steps.text')}</p>
      <ol>
        {steps.map((step, index) => (
          <li key={step} className={cx(done.has(step) && styles.done)}>
            <Link href={`/${workspaceId}/${places[step]}`}>
              <span className={styles.number}>
                {done.has(step) ? <Check size={15} aria-label={t('shell.done')} /> : index + 1}
              </span>
              <span>
                <b>{t(`steps.${step}`)}</b>
                <small>{t(`steps.${step}Text`)}</small>
              </span>
              <ChevronRight size={16} aria-hidden="true" />
            </Link>
          </li>
        ))}
      </ol>
    </div>
  );
}

export const stepCount = steps.length;
