import type { RegressionRunId, RegressionTestId } from '@parley/contract';
import { useQuery } from '@tanstack/react-query';
import { client } from '../../shell/client.ts';
import { useSeat } from '../../shell/seat.tsx';

export const testsKey = (workspaceId: string) => ['regression', workspaceId] as const;

/** The tests of the workspace, those that failed last first. */
export function useTests() {
  const { workspaceId } = useSeat();
  return useQuery({
    queryKey: [...testsKey(workspaceId), 'list'],
    queryFn: ({ signal }) => client.call('listRegressionTests', { params: { workspaceId }, signal }),
    select: ({ data }) => data,
  });
}

export function useTest(regressionTestId: RegressionTestId) {
  const { workspaceId } = useSeat();
  return useQuery({
    queryKey: [...testsKey(workspaceId), regressionTestId],
    queryFn: ({ signal }) =>
      client.call('getRegressionTest', { params: { workspaceId, regressionTestId }, signal }),
  });
}

/** The latest runs. */
export function useRuns() {
  const { workspaceId } = useSeat();
  return useQuery({
    queryKey: [...testsKey(workspaceId), 'runs'],
    queryFn: ({ signal }) => client.call('listRegressionRuns', { params: { workspaceId }, signal }),
    select: ({ data }) => data,
  });
}

export function useRun(regressionRunId: RegressionRunId) {
  const { workspaceId } = useSeat();
  return useQuery({
    queryKey: [...testsKey(workspaceId), regressionRunId],
    queryFn: ({ signal }) =>
      client.call('getRegressionRun', { params: { workspaceId, regressionRunId }, signal }),
  });
}
