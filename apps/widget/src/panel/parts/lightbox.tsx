import { useEffect, useRef } from 'preact/hooks';
import { usePanel } from '../panel.ts';
import { Icon } from './icon.tsx';
import './lightbox.css';

export interface LightboxProps {
  url: string;
  name: string;
  onClose(): void;
}

/** One image as large as the panel allows. */
export function Lightbox({ url, name, onClose }: LightboxProps) {
  const { t } = usePanel();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog class="lightbox" ref={dialog} aria-label={t.image(name)} onClose={onClose}>
      <div class="lightbox-bar">
        <span>{name}</span>
        <a
          class="round"
          href={url}
          download={name}
          target="_blank"
          rel="noopener noreferrer"
          title={t.download(name)}
        >
          <Icon name="download" />
          <span class="sr">{t.download(name)}</span>
        </a>
        <button type="button" class="round" aria-label={t.close} onClick={onClose}>
          <Icon name="x" />
        </button>
      </div>
      <img src={url} alt={t.image(name)} />
    </dialog>
  );
}
