import { checkFlow, type FlowDefinition, type FlowFault, type WorkspaceId } from '@parley/contract';
import type { Query } from '../kernel/database/index.ts';
import type { FlowPorts } from './room.ts';

/** What is wrong with each of these flows as connectors and knowledge stand now; within a transaction, as it sees them. */
export async function findFaults(
  { actionsOf, answeredOf }: Pick<FlowPorts, 'actionsOf' | 'answeredOf'>,
  workspaceId: WorkspaceId,
  flows: readonly FlowDefinition[],
  query?: Query,
): Promise<FlowFault[][]> {
  const questions = flows.flatMap(({ nodes }) =>
    nodes.flatMap((node) => (node.kind === 'answer' ? [node.question] : [])),
  );
  const findAction = await actionsOf(workspaceId, query);
  const answered = questions.length > 0 ? await answeredOf?.(workspaceId, questions) : undefined;
  return flows.map((flow) => checkFlow(flow, findAction, answered && ((question) => answered.has(question))));
}
