import '@xyflow/react/dist/base.css';
import {
  applyEdgeChanges,
  applyNodeChanges,
  Background,
  type Connection,
  type Edge,
  type EdgeChange,
  MiniMap,
  type NodeChange,
  type OnConnectEnd,
  Panel,
  ReactFlow,
  ReactFlowProvider,
  useReactFlow,
} from '@xyflow/react';
import { memo, useEffect, useMemo, useState } from 'react';
import { useAppearance } from '../../../shell/look/appearance.ts';
import { useWords } from '../../../words/index.ts';
import {
  addStep,
  connect,
  isFull,
  type NodeKind,
  type Place,
  placeNodes,
  removeNodes,
} from '../draft/edit-flow.ts';
import { nowhere } from '../draft/exits.ts';
import { freePlaceBeside, placesOf } from '../draft/lay-out.ts';
import { useEditing } from '../editing.tsx';
import { looks } from '../node-kinds.ts';
import styles from './canvas.module.css';
import { CanvasNode, type StepNode } from './canvas-node.tsx';
import { CanvasTools } from './canvas-tools.tsx';
import { type Drawn, drawEdges, drawNodes } from './draw.ts';
import { NewStepMenu } from './new-step-menu.tsx';
import { kindDropped, Palette } from './palette.tsx';
import { useFirstSight, useKeepInSight } from './use-sight.ts';

const nodeTypes = { step: CanvasNode };
type Waiting = { from: { key: string; exit: string }; at: Place; x: number; y: number };

interface CanvasProps {
  passed: Drawn['passed'];
  counts: Drawn['counts'];
}

/** The flow as a drawing: steps are dragged, connected and taken out by hand. */
export const Canvas = memo(function Canvas(props: CanvasProps) {
  return (
    <ReactFlowProvider>
      <Board {...props} />
    </ReactFlowProvider>
  );
});

function Board({ passed, counts }: CanvasProps) {
  const t = useWords();
  const { flow, change, language, actions, selected, select } = useEditing();
  const { screenToFlowPosition } = useReactFlow();
  const { scheme } = useAppearance();
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const board = useBoard(passed, counts);
  const firstSight = useFirstSight();
  const labels = useLabels();
  useKeepInSight(selected);
  useKeepInSight(passed.waitsAt);
  const add = (kind: NodeKind, at: Place, from?: Waiting['from']) => {
    if (isFull(flow)) return;
    const added = addStep(placeNodes(flow, placesOf(flow)), kind, language, actions, from);
    change(placeNodes(added.flow, new Map([[added.key, at]])));
    select(added.key);
  };
  const addBeside = (kind: NodeKind) => {
    const from = freeExit(selected, board.nodes);
    // where nobody has put anything, the steps find their places by themselves
    if (flow.nodes.some(({ place }) => place)) return add(kind, freePlaceBeside(flow, selected), from);
    const added = addStep(flow, kind, language, actions, from);
    change(added.flow);
    select(added.key);
  };
  const onConnectEnd: OnConnectEnd = (event, { isValid, fromNode, fromHandle }) => {
    if (isValid || !fromNode || fromHandle?.type !== 'source' || !fromHandle.id) return;
    const { clientX: x, clientY: y } =
      'changedTouches' in event ? (event.changedTouches[0] ?? { clientX: 0, clientY: 0 }) : event;
    setWaiting({ from: { key: fromNode.id, exit: fromHandle.id }, at: screenToFlowPosition({ x, y }), x, y });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: steps are dropped here; the palette adds them by a press as well
    <div
      className={styles.canvas}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        const kind = kindDropped(event);
        if (kind) add(kind, screenToFlowPosition({ x: event.clientX, y: event.clientY }));
      }}
    >
      <ReactFlow
        {...board}
        nodeTypes={nodeTypes}
        colorMode={scheme}
        onInit={firstSight}
        minZoom={0.15}
        maxZoom={1.6}
        deleteKeyCode={['Backspace', 'Delete']}
        nodeDragThreshold={4}
        onConnectEnd={onConnectEnd}
        onPaneClick={() => select(null)}
        onNodeClick={(_, { id }) => select(id)}
        aria-label={t('flows.canvas')}
        ariaLabelConfig={labels}
      >
        <Background gap={20} size={1.2} />
        <MiniMap
          pannable
          zoomable
          ariaLabel={t('flows.minimap')}
          className={styles.minimap ?? ''}
          nodeColor={({ data }) => looks[(data as StepNode['data']).kind].tint}
        />
        <Panel position="top-left">
          <Palette isFull={isFull(flow)} onAdd={addBeside} />
        </Panel>
        <Panel position="bottom-left">
          <CanvasTools />
        </Panel>
      </ReactFlow>
      {waiting ? (
        <NewStepMenu
          {...waiting}
          onChoose={(kind) => add(kind, { x: waiting.at.x, y: waiting.at.y - 24 }, waiting.from)}
          onClose={() => setWaiting(null)}
        />
      ) : null}
    </div>
  );
}

/** What the library says to those who cannot see it. */
function useLabels() {
  const t = useWords();
  return useMemo(
    () => ({
      'node.a11yDescription.default': t('flows.canvasKeys.node'),
      'node.a11yDescription.keyboardDisabled': t('flows.canvasKeys.node'),
      'node.a11yDescription.ariaLiveMessage': () => t('flows.canvasKeys.moved'),
      'edge.a11yDescription.default': t('flows.canvasKeys.edge'),
      'minimap.ariaLabel': t('flows.minimap'),
      'handle.ariaLabel': t('flows.connectFrom'),
    }),
    [t],
  );
}

/** The first way out of a step that leads nowhere yet, or its only one. */
function freeExit(selected: string | null, nodes: readonly StepNode[]): Waiting['from'] | undefined {
  const exits = nodes.find(({ id }) => id === selected)?.data.exits ?? [];
  const exit = exits.find(({ isOpen }) => isOpen) ?? (exits.length === 1 ? exits[0] : undefined);
  return selected !== null && exit ? { key: selected, exit: exit.id } : undefined;
}

/** The same object where it would be drawn the same; what was measured is kept, or lines and the small map would blink. */
function keepSame<T extends object>(before: T | undefined, wanted: T): T {
  if (!before) return wanted;
  const names = Object.keys(wanted) as (keyof T)[];
  const isSame = names.every((name) => JSON.stringify(before[name]) === JSON.stringify(wanted[name]));
  return isSame ? before : { ...before, ...wanted };
}

/** What is drawn, and what is done to the flow when somebody moves, connects or takes out what is drawn. */
function useBoard(passed: Drawn['passed'], counts: Drawn['counts']) {
  const t = useWords();
  const { flow, change, actions, faults, language, titles, selected } = useEditing();
  const wanted = useMemo(
    () => drawNodes(t, { flow, actions, faults, language, titles, passed, counts }),
    [t, flow, actions, faults, language, titles, passed, counts],
  );
  const ways = useMemo(() => drawEdges({ flow, passed }), [flow, passed]);
  const [nodes, setNodes] = useState<StepNode[]>(wanted);
  const [edges, setEdges] = useState<Edge[]>(ways);
  useEffect(
    () =>
      setNodes((before) => {
        const known = new Map(before.map((node) => [node.id, node]));
        return wanted.map((node) =>
          keepSame(known.get(node.id), { ...node, selected: node.id === selected }),
        );
      }),
    [wanted, selected],
  );
  useEffect(
    () =>
      setEdges((before) => {
        const known = new Map(before.map((edge) => [edge.id, edge]));
        return ways.map((edge) =>
          keepSame(known.get(edge.id), { ...edge, selected: known.get(edge.id)?.selected === true }),
        );
      }),
    [ways],
  );
  return {
    nodes,
    edges,
    onNodesChange: (changes: NodeChange<StepNode>[]) =>
      setNodes((before) => applyNodeChanges(changes, before)),
    onEdgesChange: (changes: EdgeChange[]) => setEdges((before) => applyEdgeChanges(changes, before)),
    onNodeDragStop: (_: unknown, __: unknown, moved: StepNode[]) =>
      change(
        placeNodes(
          placeNodes(flow, placesOf(flow)),
          new Map(moved.map(({ id, position }) => [id, position])),
        ),
      ),
    onConnect: ({ source, sourceHandle, target }: Connection) =>
      sourceHandle && change(connect(flow, source, sourceHandle, target)),
    onBeforeDelete: async ({ nodes: gone }: { nodes: StepNode[] }) => gone.length < flow.nodes.length,
    onDelete: ({ nodes: gone, edges: cut }: { nodes: StepNode[]; edges: Edge[] }) => {
      const keys = gone.map(({ id }) => id);
      const left = removeNodes(flow, keys);
      const loose = cut.filter(({ source, target }) => !keys.includes(source) && !keys.includes(target));
      change(
        loose.reduce(
          (each, { source, sourceHandle }) => connect(each, source, sourceHandle ?? '', nowhere),
          left,
        ),
      );
    },
  };
}
