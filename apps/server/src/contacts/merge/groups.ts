import type { ContactId } from '@parley/contract';

/** Two contacts that were joined, and by nothing else: between two contacts there is at most one way. */
export interface Edge {
  survivorId: ContactId;
  mergedId: ContactId;
}

/** Everybody who hangs together with a contact by these edges, itself included. */
export function hangingOn(id: ContactId, edges: readonly Edge[]): Set<ContactId> {
  const found = new Set([id]);
  for (const each of found)
    for (const { survivorId, mergedId } of edges) {
      if (survivorId === each) found.add(mergedId);
      if (mergedId === each) found.add(survivorId);
    }
  return found;
}

/** What is needed to choose whose profile stands for a person. */
export interface Candidate {
  id: ContactId;
  isVerified: boolean;
}

/** Whose profile stands for all: somebody proven before somebody who is not, else whoever has been known longest. Ids sort by age. */
export function chooseMain(candidates: readonly Candidate[]): ContactId | undefined {
  const [first] = candidates.toSorted(
    (a, b) => Number(b.isVerified) - Number(a.isVerified) || (a.id < b.id ? -1 : 1),
  );
  return first?.id;
}
