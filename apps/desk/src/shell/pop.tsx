import { Popover, type PopoverProps } from 'antd';
import { Beside } from './beside.tsx';
import { type Opens, useOpener } from './use-opener.ts';

interface PopProps extends Opens, Pick<PopoverProps, 'placement' | 'content'> {}

/** Something that its button opens beside itself. */
export function Pop({ content, placement, ...opens }: PopProps) {
  const { button, element, isOpen, wasOpened, change } = useOpener(opens);
  return (
    <>
      {button}
      {wasOpened ? (
        <Popover
          {...(placement ? { placement } : {})}
          content={content}
          open={isOpen}
          trigger="click"
          destroyOnHidden
          onOpenChange={change}
        >
          <Beside element={element} />
        </Popover>
      ) : null}
    </>
  );
}
