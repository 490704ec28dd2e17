import { Dropdown, type DropdownProps, type MenuProps as Items } from 'antd';
import { useLayoutEffect, useRef } from 'react';
import { Beside } from './beside.tsx';
import { type Opens, useOpener } from './use-opener.ts';

interface MenuProps extends Opens, Pick<DropdownProps, 'placement'> {
  menu: Items;
}

/** A menu under its button, walked through by keys. Once something is chosen, or it is left, the keys are again what had them before, also while the menu still fades. */
export function Menu({ menu, placement, ...opens }: MenuProps) {
  const { button, element, isOpen, wasOpened, change } = useOpener(opens);
  const before = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (isOpen) before.current = document.activeElement;
  }, [isOpen]);
  return (
    <>
      {button}
      {wasOpened ? (
        <Dropdown
          {...(placement ? { placement } : {})}
          open={isOpen}
          trigger={['click']}
          autoFocus
          onOpenChange={(next) => {
            if (!next && document.activeElement?.closest('[role=menu]')) giveBack(before.current);
            change(next);
          }}
          menu={{
            ...menu,
            onClick: (chosen) => {
              // the key that chose must not press what gets the focus
              chosen.domEvent.preventDefault();
              giveBack(before.current);
              menu.onClick?.(chosen);
            },
          }}
        >
          <Beside element={element} />
        </Dropdown>
      ) : null}
    </>
  );
}

function giveBack(to: Element | null) {
  if (to instanceof HTMLElement && to.isConnected && to !== document.body) to.focus({ preventScroll: true });
  else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
