import type { FlowAction, FlowId } from '@parley/contract';
import { UnreachableError } from '@parley/sdk';
import { useQuery } from '@tanstack/react-query';
import { client } from '../../shell/client.ts';
import { isRefusal } from '../../shell/problem-words.ts';
import { useSeat } from '../../shell/seat.tsx';
import type { DraftPorts } from './draft/draft-store.ts';

export const flowsKey = (workspaceId: string) => ['flows', workspaceId] as const;
export const flowKey = (workspaceId: string, id: string) => [...flowsKey(workspaceId), 'one', id] as const;

/** Every flow of the workspace, by name. */
export function useFlows() {
  const { workspaceId } = useSeat();
  return useQuery({
    queryKey: [...flowsKey(workspaceId), 'list'],
    queryFn: ({ signal }) => client.call('listFlows', { params: { workspaceId }, signal }),
    select: ({ data }) => data,
  });
}

/** What came of the cases of each flow in the last days. */
export function useCaseCounts(days: number) {
  const { workspaceId } = useSeat();
  return useQuery({
    queryKey: ['flow-cases', workspaceId, days],
    staleTime: 5_000,
    queryFn: ({ signal }) =>
      client.call('countFlowCases', { params: { workspaceId }, query: { days }, signal }),
    select: ({ data }) => new Map(data.map((each) => [each.flow, each])),
  });
}

/** Where the cases of a flow ended, node by node. */
export function useDropOff(flowId: FlowId, days: number) {
  const { workspaceId } = useSeat();
  return useQuery({
    queryKey: ['flow-drop-off', workspaceId, flowId, days],
    staleTime: 5_000,
    queryFn: ({ signal }) =>
      client.call('countFlowDropOff', { params: { workspaceId, flowId }, query: { days }, signal }),
  });
}

/** One flow as the server has it, asked for again whenever somebody saves it. */
export function useFlow(flowId: FlowId) {
  const { workspaceId } = useSeat();
  return useQuery({
    queryKey: flowKey(workspaceId, flowId),
    queryFn: ({ signal }) => client.call('getFlow', { params: { workspaceId, flowId }, signal }),
  });
}

const none: readonly FlowAction[] = [];

/** What a flow can ask of connectors; undefined until it is known. */
export function useFlowActions(): readonly FlowAction[] | undefined {
  const { workspaceId } = useSeat();
  const { data, isError } = useQuery({
    queryKey: ['connectors', workspaceId, 'flow-actions'],
    queryFn: ({ signal }) => client.call('listFlowActions', { params: { workspaceId }, signal }),
    select: (answer) => answer.data,
  });
  return isError ? none : data;
}

/** How a draft reaches the server. */
export const draftPorts = (workspaceId: `wsp_${string}`, flowId: FlowId): DraftPorts => ({
  save: (body) => client.call('changeFlow', { params: { workspaceId, flowId }, body }),
  load: () => client.call('getFlow', { params: { workspaceId, flowId } }),
  judge(error) {
    if (isRefusal(error, 'object.changed')) return 'changed';
    const passes = isRefusal(error, 'store.unavailable', 'server.draining', 'request.too-many');
    return error instanceof UnreachableError || passes ? 'unreachable' : 'refused';
  },
  later(run, ms) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
});
