import type { Attachment } from '@parley/contract';
import { attachmentUrl } from '@parley/sdk/visitor';
import { useState } from 'preact/hooks';
import { usePanel } from '../panel.ts';
import { Icon } from '../parts/icon.tsx';
import { lazily } from '../parts/lazily.tsx';
import { imageBox } from './image-box.ts';

const Lightbox = lazily(async () => (await import('../parts/lightbox.tsx')).Lightbox);
const shown = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif']);

/** A file of a message: images in a box that never changes its size, others with name and size. */
export function AttachmentView({ file }: { file: Attachment }) {
  const { t, formats } = usePanel();
  const [isLarge, setLarge] = useState(false);
  const [isBroken, setBroken] = useState(false);
  const url = attachmentUrl(location.origin, file);
  if (shown.has(file.type) && !isBroken)
    return (
      <>
        <button type="button" class="shot" aria-label={t.openImage(file.name)} onClick={() => setLarge(true)}>
          <img
            {...imageBox(file.width, file.height)}
            src={url}
            alt=""
            loading="lazy"
            decoding="async"
            onError={() => setBroken(true)}
          />
        </button>
        {isLarge && <Lightbox url={url} name={file.name} onClose={() => setLarge(false)} />}
      </>
    );
  return (
    <a class="file" href={url} download={file.name} target="_blank" rel="noopener noreferrer">
      <Icon name="file" />
      <span class="file-name">{file.name}</span>
      <span class="file-size">{formats.size(file.sizeBytes)}</span>
    </a>
  );
}
