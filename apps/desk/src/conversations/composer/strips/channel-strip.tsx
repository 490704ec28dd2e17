import type { ConversationChannel, Shortfall } from '@parley/contract';
import { Button } from 'antd';
import { Hourglass, TriangleAlert } from 'lucide-react';
import { bytesText, fullText, spanText } from '../../../shell/format.ts';
import { useNow } from '../../../shell/now.ts';
import { type Translate, useLocale, useWords } from '../../../words/index.ts';
import { type Hindrance, windowEndMs } from '../hindrance.ts';
import styles from '../strips.module.css';

interface ChannelStripProps {
  id: string;
  channel: ConversationChannel;
  hindrance: Hindrance | undefined;
  untaken: readonly Shortfall[];
  onTemplate: (() => void) | undefined;
}

/** What the channel carries now: until when and how much of it, or why nothing can go out and what to do. */
export function ChannelStrip({ id, channel, hindrance, untaken, onTemplate }: ChannelStripProps) {
  const t = useWords();
  const locale = useLocale();
  const nowMs = useNow(1000);
  const [first] = untaken;
  if (hindrance)
    return (
      <div id={id} className={styles.strip} role="status">
        <TriangleAlert size={14} />
        <p>
          {t(`composing.hindered.${hindrance}`, { channel: channel.name })}{' '}
          {t(onTemplate ? 'composing.useTemplate' : 'composing.elsewhere')}
        </p>
        {onTemplate ? (
          <Button size="small" onClick={onTemplate}>
            {t('composing.template')}
          </Button>
        ) : null}
      </div>
    );
  if (first)
    return (
      <div id={id} className={styles.strip} role="status">
        <TriangleAlert size={14} />
        <p>{shortfallWords(first, t, locale)}</p>
      </div>
    );
  const endMs = windowEndMs(channel);
  const left = channel.window?.messagesLeft ?? null;
  if (endMs === undefined && left === null) return null;
  return (
    <p id={id} className={styles.window}>
      <Hourglass size={12} aria-hidden="true" />
      {endMs === undefined
        ? null
        : t('composing.windowUntil', {
            left: spanText(Math.max(0, endMs - nowMs), locale),
            at: fullText(new Date(endMs).toISOString(), locale),
          })}
      {left === null ? null : ` · ${t('composing.messagesLeft', { count: left })}`}
    </p>
  );
}

/** Why the channel does not take it, and what to do. */
export function shortfallWords(
  given: Shortfall,
  t: Translate,
  locale: Parameters<typeof bytesText>[1],
): string {
  switch (given.what) {
    case 'file-type':
      return t('composing.untaken.type', { name: given.name });
    case 'file-too-large':
      return t('composing.untaken.size', { name: given.name, most: bytesText(given.mostBytes, locale) });
    case 'quotes':
      return t('composing.untaken.quotes');
    case 'text-too-long':
      return t('composer.tooLong', { count: given.tooMany });
    case 'none-left':
      return t('composing.hindered.used-up', { channel: '' });
    case 'window-closed':
      return t('composing.hindered.window', { channel: '' });
  }
}
