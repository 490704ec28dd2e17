import type { WordSpan } from '@parley/contract';
import { useQuery } from '@tanstack/react-query';
import { Input, Segmented } from 'antd';
import { Fragment, useDeferredValue, useState } from 'react';
import { client } from '../../shell/client.ts';
import { problemWords } from '../../shell/problem-words.ts';
import { useSeat } from '../../shell/seat.tsx';
import { ToneTag } from '../../shell/tone-tag.tsx';
import { useWords } from '../../words/index.ts';
import styles from './words.module.css';
import { wordsKey } from './words.ts';

type By = 'customer' | 'agent';
const tones = { block: 'bad', warn: 'waiting', mask: 'waiting', review: 'plain' } as const;

/** Shows what would become of a text, without saying it to anybody. */
export function TryWords() {
  const t = useWords();
  const { workspaceId } = useSeat();
  const [by, setBy] = useState<By>('agent');
  const [text, setText] = useState('');
  const wanted = useDeferredValue(text);
  const { data, error } = useQuery({
    queryKey: [...wordsKey(workspaceId), 'try', by, wanted],
    enabled: wanted.trim() !== '',
    queryFn: ({ signal }) =>
      client.call('trySensitiveWords', { params: { workspaceId }, body: { text: wanted, by }, signal }),
  });
  return (
    <>
      <Segmented<By>
        value={by}
        onChange={setBy}
        options={[
          { value: 'agent', label: t('sensitive.directions.agent') },
          { value: 'customer', label: t('sensitive.directions.customer') },
        ]}
      />
      <Input.TextArea
        value={text}
        maxLength={4000}
        autoSize={{ minRows: 2, maxRows: 6 }}
        placeholder={t('sensitive.tryHint')}
        aria-label={t('sensitive.try')}
        onChange={(event) => setText(event.target.value)}
      />
      <div role="status" className={styles.tried}>
        {error ? problemWords(t, error) : null}
        {data && wanted.trim() !== '' ? (
          data.action ? (
            <>
              <ToneTag tone={tones[data.action]}>{t(`sensitive.actions.${data.action}`)}</ToneTag>
              <p>
                <Marked text={wanted} spans={data.spans} />
              </p>
              {data.shown === wanted ? null : <p>{t('sensitive.shown', { text: data.shown })}</p>}
            </>
          ) : (
            <ToneTag tone="good">{t('sensitive.nothing')}</ToneTag>
          )
        ) : null}
      </div>
    </>
  );
}

function Marked({ text, spans }: { text: string; spans: readonly WordSpan[] }) {
  let at = 0;
  const parts = spans.flatMap((span) => {
    if (span.start < at) return [];
    const before = text.slice(at, span.start);
    at = span.end;
    return [
      <Fragment key={span.start}>
        {before}
        <mark title={`${span.word} · ${span.group}`}>{text.slice(span.start, span.end)}</mark>
      </Fragment>,
    ];
  });
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}
