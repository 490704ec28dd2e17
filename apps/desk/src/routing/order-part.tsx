import { InputNumber } from 'antd';
import { Part, Setting } from '../shell/page/page.tsx';
import { useWords } from '../words/index.ts';
import type { PartProps } from './routing-rules.ts';

const numbers = [
  { name: 'ageingSeconds', min: 10, max: 86_400 },
  { name: 'holdSeconds', min: 0, max: 3_600 },
  { name: 'lastServedDays', min: 0, max: 365 },
] as const;

/** In which order customers come, and whom they should have. */
export function OrderPart({ shown, isReadOnly, set }: PartProps) {
  const t = useWords();
  return (
    <Part title={t('routing.order')} text={t('routing.orderText')}>
      {numbers.map(({ name, min, max }) => (
        <Setting key={name} label={t(`routing.${name}`)} hint={t(`routing.${name}Hint`)}>
          {(id, about) => (
            <InputNumber
              id={id}
              aria-describedby={about}
              min={min}
              max={max}
              value={shown[name]}
              disabled={isReadOnly}
              onChange={(value) => value !== null && set({ [name]: value })}
            />
          )}
        </Setting>
      ))}
    </Part>
  );
}
