import { type ReactFlowInstance, useReactFlow, useStoreApi } from '@xyflow/react';
import { useEffect } from 'react';
import { heightOf, nodeWidth, placesOf } from '../draft/lay-out.ts';
import { useEditing } from '../editing.tsx';
import type { StepNode } from './canvas-node.tsx';

/** All of it, beside the palette. */
export const wholeView = {
  maxZoom: 1,
  padding: { top: '48px', right: '64px', bottom: '72px', left: '176px' },
} as const;
/** Below this nothing can be read. */
const leastZoom = 0.55;
const readingZoom = 0.75;
const marginPx = 190;

/** Shows all of it where that can be read, or else what is looked at, or where it begins. */
export function useFirstSight() {
  const { flow, selected } = useEditing();
  const store = useStoreApi();
  return async (board: Pick<ReactFlowInstance<StepNode>, 'fitView' | 'getZoom' | 'setViewport'>) => {
    await board.fitView(wholeView);
    const places = placesOf(flow);
    const start = places.get(selected ?? '') ?? places.get(flow.start);
    if (board.getZoom() >= leastZoom || !start) return;
    const { height } = store.getState();
    await board.setViewport({
      x: marginPx - start.x * readingZoom,
      y: height * 0.35 - start.y * readingZoom,
      zoom: readingZoom,
    });
  };
}

/** Brings a step into sight when it comes to be looked at, and leaves the board alone where it is in sight. */
export function useKeepInSight(key: string | null) {
  const { getViewport, setCenter } = useReactFlow<StepNode>();
  const store = useStoreApi();
  const { flow } = useEditing();
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is looked at moves the board, not what is drawn
  useEffect(() => {
    const drawn = flow.nodes.find((each) => each.key === key);
    const place = drawn && placesOf(flow).get(drawn.key);
    if (!drawn || !place) return;
    const { x, y, zoom } = getViewport();
    const { width, height } = store.getState();
    const left = place.x * zoom + x;
    const top = place.y * zoom + y;
    const isInSight =
      left >= 0 && top >= 0 && left + nodeWidth * zoom <= width && top + heightOf(drawn) * zoom <= height;
    if (isInSight && zoom >= leastZoom) return;
    void setCenter(place.x + nodeWidth / 2, place.y + heightOf(drawn) / 2, {
      ...{ zoom: Math.max(zoom, readingZoom), duration: 150 },
    });
  }, [key]);
}
