import type { DragEvent } from 'react';
import { useWords } from '../../../words/index.ts';
import type { NodeKind } from '../draft/edit-flow.ts';
import { looks, nodeKinds } from '../node-kinds.ts';
import styles from './canvas.module.css';

const type = 'application/x-parley-step';

/** Which kind of step was dropped, if any. */
export const kindDropped = ({ dataTransfer }: DragEvent): NodeKind | undefined =>
  nodeKinds.find((kind) => kind === dataTransfer.getData(type));

/** The kinds of steps, to be dragged onto the canvas, or pressed to follow the step that is looked at. */
export function Palette({ isFull, onAdd }: { isFull: boolean; onAdd(kind: NodeKind): void }) {
  const t = useWords();
  return (
    <ul className={styles.palette} aria-label={t('flows.addStep')}>
      {nodeKinds.map((kind) => {
        const { icon: Icon, word, tint } = looks[kind];
        return (
          <li key={kind}>
            <button
              type="button"
              draggable={!isFull}
              disabled={isFull}
              title={t(`flows.about.${word}`)}
              onDragStart={(event) => {
                event.dataTransfer.setData(type, kind);
                event.dataTransfer.effectAllowed = 'copy';
              }}
              onClick={() => onAdd(kind)}
            >
              <Icon size={15} color={tint} aria-hidden="true" />
              {t(`flows.kind.${word}`)}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
