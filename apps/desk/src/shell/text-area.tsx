import { Input } from 'antd';
import type { ComponentProps } from 'react';
import styles from './text-area.module.css';

type TextAreaProps = Omit<ComponentProps<typeof Input.TextArea>, 'autoSize' | 'className' | 'ref'>;

/** A field for several lines that grows with its text by style alone; antd's own way writes style attributes, which the policy forbids. */
export const TextArea = ({ rows = 3, ...rest }: TextAreaProps) => (
  <Input.TextArea rows={rows} className={styles.area ?? ''} {...rest} />
);
