import { usePanel } from '../panel.ts';
import { Icon } from '../parts/icon.tsx';
import { refusalWords } from '../refusal-words.ts';
import type { Upload } from './use-uploads.ts';

export interface TrayProps {
  uploads: readonly Upload[];
  onRemove(upload: Upload): void;
  onRetry(upload: Upload): void;
}

/** The files of the next message, with how far each has come or what is wrong with it. */
export function Tray({ uploads, onRemove, onRetry }: TrayProps) {
  if (uploads.length === 0) return null;
  return (
    <ul class="tray">
      {uploads.map((upload) => (
        <Item key={upload.key} upload={upload} onRemove={onRemove} onRetry={onRetry} />
      ))}
    </ul>
  );
}

function Item({ upload, onRemove, onRetry }: Omit<TrayProps, 'uploads'> & { upload: Upload }) {
  const panel = usePanel();
  const { t, formats } = panel;
  const { file, part, preview, attachment, problem, key } = upload;
  const isUnderWay = !attachment && !problem;
  return (
    <li class={problem ? 'failed' : ''}>
      {preview ? <img src={preview} alt="" width="44" height="44" /> : <Icon name="file" />}
      <div class="tray-text">
        <span class="file-name">{file.name}</span>
        {problem ? (
          <span class="error" role="alert" id={`${key}-error`}>
            {refusalWords(panel, problem.refused)}
          </span>
        ) : (
          <span class="file-size">{formats.size(file.size)}</span>
        )}
        {isUnderWay && (
          <progress value={part} max={1} aria-label={t.uploading(file.name, formats.percent(part))} />
        )}
      </div>
      {problem && !problem.refused && (
        <button
          type="button"
          class="round small"
          title={t.retry}
          aria-label={t.retry}
          onClick={() => onRetry(upload)}
        >
          <Icon name="again" size={16} />
        </button>
      )}
      <button
        type="button"
        class="round small"
        title={t.remove(file.name)}
        aria-label={t.remove(file.name)}
        aria-describedby={problem ? `${key}-error` : undefined}
        onClick={() => onRemove(upload)}
      >
        <Icon name="x" size={16} />
      </button>
    </li>
  );
}
