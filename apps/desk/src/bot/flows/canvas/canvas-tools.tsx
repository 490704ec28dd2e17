import { useReactFlow } from '@xyflow/react';
import { LayoutDashboard, Maximize, ZoomIn, ZoomOut } from 'lucide-react';
import { IconButton } from '../../../shell/icon-button.tsx';
import { useWords } from '../../../words/index.ts';
import { forgetPlaces } from '../draft/edit-flow.ts';
import { useEditing } from '../editing.tsx';
import styles from './canvas.module.css';
import { wholeView } from './use-sight.ts';

/** Nearer, farther, all of it, and in order. */
export function CanvasTools() {
  const t = useWords();
  const { flow, change } = useEditing();
  const { zoomIn, zoomOut, fitView } = useReactFlow();
  const showAll = () => void fitView(wholeView);
  return (
    <div className={styles.tools}>
      <IconButton label={t('flows.zoomIn')} icon={<ZoomIn size={16} />} onClick={() => void zoomIn()} />
      <IconButton label={t('flows.zoomOut')} icon={<ZoomOut size={16} />} onClick={() => void zoomOut()} />
      <IconButton label={t('flows.showAll')} icon={<Maximize size={16} />} onClick={showAll} />
      <IconButton
        label={t('flows.layOut')}
        icon={<LayoutDashboard size={16} />}
        onClick={() => {
          change(forgetPlaces(flow));
          // once the steps stand where they belong
          setTimeout(showAll, 60);
        }}
      />
    </div>
  );
}
