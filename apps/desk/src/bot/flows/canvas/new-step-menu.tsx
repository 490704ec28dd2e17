import { Dropdown } from 'antd';
import { useWords } from '../../../words/index.ts';
import type { NodeKind } from '../draft/edit-flow.ts';
import { looks, nodeKinds } from '../node-kinds.ts';
import styles from './canvas.module.css';

interface NewStepMenuProps {
  x: number;
  y: number;
  onChoose(kind: NodeKind): void;
  onClose(): void;
}

/** Asks what comes where a line was let go over nothing. */
export function NewStepMenu({ x, y, onChoose, onClose }: NewStepMenuProps) {
  const t = useWords();
  return (
    <Dropdown
      open
      trigger={['click']}
      autoFocus
      onOpenChange={(isOpen) => !isOpen && onClose()}
      menu={{
        items: nodeKinds.map((kind) => {
          const { icon: Icon, word, tint } = looks[kind];
          return { key: kind, icon: <Icon size={15} color={tint} />, label: t(`flows.kind.${word}`) };
        }),
        onClick: ({ key }) => {
          onChoose(key as NodeKind);
          onClose();
        },
      }}
    >
      <span className={styles.spot} style={{ left: x, top: y }} />
    </Dropdown>
  );
}
