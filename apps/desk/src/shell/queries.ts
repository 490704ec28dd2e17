import { ProblemError } from '@parley/sdk';
import { QueryClient } from '@tanstack/react-query';
import { isSignedOut } from './problem-words.ts';

/** What is known of the server. */
export const queries: QueryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      refetchOnWindowFocus: false,
      retry: (failures, error) =>
        !(error instanceof ProblemError && error.problem.status < 500) && failures < 3,
    },
  },
});

/** Shows the sign-in when the server no longer knows the session. */
export function noticeSignOut(error: unknown) {
  if (isSignedOut(error)) queries.setQueryData(['me'], null);
}
