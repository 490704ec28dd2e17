import { InputNumber } from 'antd';
import { Setting } from '../../shell/page/page.tsx';
import { useSeat } from '../../shell/seat.tsx';
import { useWords } from '../../words/index.ts';

interface AcceptProps {
  hint: string;
  value: number | null;
  onChange(seconds: number | null): void;
}

/** Seconds to accept an offer; empty: what is said further up. */
export function AcceptField({ hint, value, onChange }: AcceptProps) {
  const t = useWords();
  const { workspace } = useSeat();
  return (
    <Setting label={t('away.accept')} hint={hint}>
      {(id, about) => (
        <InputNumber
          id={id}
          aria-describedby={about}
          min={0}
          max={600}
          value={value}
          placeholder={String(workspace.acceptSeconds)}
          suffix={t('workspace.seconds')}
          style={{ width: 160 }}
          onChange={onChange}
        />
      )}
    </Setting>
  );
}
