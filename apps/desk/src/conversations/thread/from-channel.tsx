import { type Attachment, attachmentPath, type BodyOf, isSafeUrl } from '@parley/contract';
import { CircleAlert, Link, LoaderCircle, MapPin, Puzzle } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from '../../words/index.ts';
import { Attachments } from './attachments.tsx';
import styles from './from-channel.module.css';

interface FromChannelProps {
  body: BodyOf<'message'>;
  fetched: ReadonlyMap<number, BodyOf<'media-fetched'>> | undefined;
}

/** What customers send through channels beside words: media as they arrive, places, links, and what nobody here understands. */
export function FromChannel({ body, fetched }: FromChannelProps) {
  const t = useWords();
  const { media = [], location, link, unsupported, isFromConsole, isAutomatic } = body;
  return (
    <>
      {media.map((each, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: its place is what a medium is known by
        <Medium key={at} medium={each} fetched={fetched?.get(at)} />
      ))}
      {location ? (
        <Piece icon={<MapPin size={15} />}>
          <b>{location.label ?? t('carried.location')}</b>
          <small>
            {location.latitude.toFixed(5)}, {location.longitude.toFixed(5)}
          </small>
        </Piece>
      ) : null}
      {link ? (
        <Piece icon={<Link size={15} />}>
          {isSafeUrl(link.url) ? (
            <a href={link.url} target="_blank" rel="noopener noreferrer nofollow">
              {link.title || link.url}
            </a>
          ) : (
            <b>{link.title || link.url}</b>
          )}
          {link.text ? <small>{link.text}</small> : null}
        </Piece>
      ) : null}
      {unsupported ? (
        <Piece icon={<Puzzle size={15} />}>{t('carried.unsupported', { what: unsupported })}</Piece>
      ) : null}
      {isFromConsole ? <small className={styles.aside}>{t('carried.fromConsole')}</small> : null}
      {isAutomatic ? <small className={styles.aside}>{t('carried.automatic')}</small> : null}
    </>
  );
}

type Medium = NonNullable<BodyOf<'message'>['media']>[number];
const problemKeys = {
  gone: 'gone',
  type: 'type',
  infected: 'infected',
  unreachable: 'unreachable',
  'too-large': 'tooLarge',
} as const;

function Medium({ medium, fetched }: { medium: Medium; fetched: BodyOf<'media-fetched'> | undefined }) {
  const t = useWords();
  const what = medium.name ?? t(`carried.${medium.kind}`);
  const heard = medium.transcript ? (
    <small className={styles.aside}>{t('carried.heard', { text: medium.transcript })}</small>
  ) : null;
  if (fetched?.file) {
    const { file } = fetched;
    const isSound = file.type.startsWith('audio/');
    return (
      <>
        {isSound ? <Sound file={file} label={what} /> : <Attachments files={[file]} />}
        {heard}
      </>
    );
  }
  return (
    <>
      {fetched?.problem ? (
        <Piece icon={<CircleAlert size={15} />}>
          {t(`carried.${problemKeys[fetched.problem]}`, { what })}
        </Piece>
      ) : (
        <Piece icon={<LoaderCircle size={15} className={styles.coming} />}>
          {t('carried.coming', { what })}
        </Piece>
      )}
      {heard}
    </>
  );
}

const Sound = ({ file, label }: { file: Attachment; label: string }) => (
  // biome-ignore lint/a11y/useMediaCaption: what was heard stands below, where the vendor says it
  <audio className={styles.sound} controls preload="none" src={attachmentPath(file)} aria-label={label} />
);

const Piece = ({ icon, children }: { icon: ReactNode; children: ReactNode }) => (
  <div className={styles.piece}>
    <span aria-hidden="true">{icon}</span>
    <div>{children}</div>
  </div>
);
