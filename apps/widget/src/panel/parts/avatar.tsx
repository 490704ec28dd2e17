import { usePanel } from '../panel.ts';

export interface AvatarProps {
  kind: 'bot' | 'agent' | 'house';
  name: string;
  size?: 'small' | 'large';
}

/** Who speaks, at a glance: the assistant always as "AI", a person by their initial. */
export function Avatar({ kind, name, size = 'small' }: AvatarProps) {
  const { t } = usePanel();
  const initial = Array.from(name.trim())[0]?.toLocaleUpperCase() ?? '?';
  return (
    <span class={`avatar ${kind} ${size}`} aria-hidden="true">
      {kind === 'bot' ? t.ai : initial}
    </span>
  );
}
