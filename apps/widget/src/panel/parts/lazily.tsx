import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A part of the panel whose code is fetched when it is first shown. */
export function lazily<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let loaded: ComponentType<Props> | undefined;
  return function Lazy(props: Props) {
    const [Part, setPart] = useState(() => loaded);
    useEffect(() => {
      if (Part) return;
      void load().then((part) => {
        loaded = part;
        setPart(() => part);
      });
    }, [Part]);
    return Part ? <Part {...props} /> : null;
  };
}
