import type { ContactId, Person } from '@parley/contract';
import { useQuery } from '@tanstack/react-query';
import { client } from '../shell/client.ts';
import { queries } from '../shell/queries.ts';
import { useSeat } from '../shell/seat.tsx';

/** Under the key of contacts, so that whatever is told of them is asked for again. */
const keyOf = (workspaceId: string, id: ContactId, what: string) =>
  ['contacts', workspaceId, id, what] as const;

/** Everybody a customer is known or likely to be. */
export function usePerson(contactId: ContactId) {
  const { workspaceId } = useSeat();
  return useQuery({
    queryKey: keyOf(workspaceId, contactId, 'person'),
    queryFn: ({ signal }) => client.call('getPerson', { params: { workspaceId, contactId }, signal }),
  });
}

/** The tags of a customer, each with what it rests on. */
export function usePersonTags(contactId: ContactId) {
  const { workspaceId } = useSeat();
  return useQuery({
    queryKey: keyOf(workspaceId, contactId, 'tags'),
    queryFn: ({ signal }) => client.call('listPersonTags', { params: { workspaceId, contactId }, signal }),
  });
}

export function useVisits(contactId: ContactId) {
  const { workspaceId } = useSeat();
  return useQuery({
    queryKey: keyOf(workspaceId, contactId, 'visits'),
    queryFn: ({ signal }) => client.call('listVisits', { params: { workspaceId, contactId }, signal }),
  });
}

/** The fields that the workspace keeps, and its rules for tags. */
export const profileSettingsKey = (workspaceId: string) => ['profile-settings', workspaceId] as const;

export function useProfileSettings() {
  const { workspaceId } = useSeat();
  return useQuery({
    queryKey: profileSettingsKey(workspaceId),
    queryFn: ({ signal }) => client.call('getProfileSettings', { params: { workspaceId }, signal }),
  });
}

/** How colleagues judge who is who; what comes back is shown at once. */
export function useJudging(contactId: ContactId) {
  const { workspaceId } = useSeat();
  const params = { workspaceId, contactId };
  const take = async (answer: Promise<Person>) => {
    const person = await answer;
    queries.setQueryData(keyOf(workspaceId, contactId, 'person'), person);
    void queries.invalidateQueries({ queryKey: ['contacts', workspaceId] });
    void queries.invalidateQueries({ queryKey: ['conversations', workspaceId] });
    void queries.invalidateQueries({ queryKey: ['orders', workspaceId] });
  };
  return {
    merge: (other: ContactId, reason: string) =>
      take(client.call('mergeContacts', { params, body: { other, reason } })),
    undo: (mergeId: Person['merges'][number]['id'], reason: string) =>
      take(client.call('undoMerge', { params, body: { mergeId, reason } })),
    setApart: (other: ContactId) => take(client.call('setContactsApart', { params, body: { other } })),
  };
}
