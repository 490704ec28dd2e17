import { Dropdown, type DropdownProps, type MenuProps as Items } from 'antd';
import { useLayoutEffect, useRef } from 'react';

interface MenuProps extends Omit<DropdownProps, 'menu' | 'trigger' | 'autoFocus'> {
  menu: Items;
}

/** A menu under its button, walked through by keys. Once something is chosen, the keys are again what had them before, also while the menu still fades. */
export function Menu({ menu, onOpenChange, ...rest }: MenuProps) {
  const before = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (rest.open) before.current = document.activeElement;
  }, [rest.open]);
  return (
    <Dropdown
      {...rest}
      trigger={['click']}
      autoFocus
      onOpenChange={(isOpen, info) => {
        if (isOpen) before.current = document.activeElement;
        onOpenChange?.(isOpen, info);
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
    />
  );
}

function giveBack(to: Element | null) {
  if (to instanceof HTMLElement && to.isConnected && to !== document.body) to.focus({ preventScroll: true });
  else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
