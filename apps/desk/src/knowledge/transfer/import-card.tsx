import type { KnowledgeImport } from '@parley/contract';
import { Button, Progress, Table } from 'antd';
import { X } from 'lucide-react';
import { useState } from 'react';
import { client } from '../../shell/client.ts';
import { fullText } from '../../shell/format.ts';
import { showHeld } from '../../shell/held.ts';
import { IconButton } from '../../shell/icon-button.tsx';
import { useSave } from '../../shell/page/use-save.ts';
import { Wide } from '../../shell/page/wide.tsx';
import { useSeat } from '../../shell/seat.tsx';
import { ToneTag } from '../../shell/tone-tag.tsx';
import { useLocale, useWords } from '../../words/index.ts';
import { languagesText } from '../articles.ts';
import { questionsKey } from '../questions.ts';
import { useImported } from './imports.ts';
import { reasonWords } from './reason-words.ts';
import styles from './transfer.module.css';

const tones = { reading: 'bot', ready: 'waiting', refused: 'bad', bringing: 'bot', done: 'good' } as const;

/** One import: how far it is, what it would do, what is wrong with it, and the word that brings it in. */
export function ImportCard({ shown }: { shown: KnowledgeImport }) {
  const t = useWords();
  const locale = useLocale();
  const { workspaceId } = useSeat();
  const params = { workspaceId, importId: shown.id };
  const touches = [questionsKey(workspaceId)];
  const bring = useSave({
    save: () => client.call('applyImport', { params, body: {} }),
    touches,
    done: t('exchange.bringing'),
  });
  const drop = useSave({
    save: () => client.call('dropImport', { params }),
    touches,
    done: t('shell.removed'),
  });
  return (
    <li className={styles.import}>
      <header>
        <b>{shown.name}</b>
        <ToneTag tone={tones[shown.state]}>{t(`exchange.states.${shown.state}`)}</ToneTag>
        <small>{fullText(shown.createdAt, locale)}</small>
        {shown.state === 'ready' ? (
          <Button type="primary" size="small" loading={bring.isPending} onClick={() => bring.mutate()}>
            {t('import.bring')}
          </Button>
        ) : null}
        <IconButton
          label={t('exchange.drop', { name: shown.name })}
          icon={<X size={15} />}
          disabled={drop.isPending}
          onClick={() => drop.mutate()}
        />
      </header>
      <Course shown={shown} />
      <Faults shown={shown} />
      {shown.state === 'ready' ? <Preview shown={shown} /> : null}
    </li>
  );
}

function Course({ shown }: { shown: KnowledgeImport }) {
  const t = useWords();
  const { state, pages, pagesDone, created, updated, topics } = shown;
  if (state === 'reading')
    return (
      <div role="status">
        {shown.source === 'file' ? (
          t('import.checking')
        ) : (
          <>
            {t('exchange.pagesRead', { done: pagesDone, count: pages })}
            <Progress
              percent={pages === 0 ? 0 : Math.round((pagesDone / pages) * 100)}
              size="small"
              aria-label={t('exchange.pagesRead', { done: pagesDone, count: pages })}
            />
          </>
        )}
      </div>
    );
  if (state === 'refused') return null;
  const words = { created, updated, same: topics - created - updated };
  return (
    <p role="status">
      {state === 'done' ? t('exchange.did', words) : t('import.would', words)}{' '}
      {state === 'bringing' ? t('exchange.bringingAll', { count: topics }) : ''}
    </p>
  );
}

function Faults({ shown }: { shown: KnowledgeImport }) {
  const t = useWords();
  const { errors, skipped, state, why } = shown;
  return (
    <>
      {state === 'refused' ? (
        <p className={styles.wrong} role="alert">
          {t('exchange.nothing')} {reasonWords(t, shown)}
        </p>
      ) : null}
      {state === 'ready' && why?.code === 'tests' ? (
        <p className={styles.wrong} role="alert">
          {t('exchange.nothing')} {reasonWords(t, shown)}{' '}
          <Button size="small" onClick={() => showHeld(why.detail)}>
            {t('exchange.whichTests')}
          </Button>
        </p>
      ) : null}
      {errors.length > 0 ? (
        <Wide label={t('import.errors', { count: errors.length })}>
          <Table
            rowKey={(line) => `${line.row} ${line.problem}`}
            size="small"
            pagination={{ pageSize: 8, hideOnSinglePage: true }}
            dataSource={errors}
            columns={[
              { title: t('import.row'), dataIndex: 'row', width: 80, align: 'right' },
              { title: t('import.problem'), render: (_, line) => reasonWords(t, line) },
            ]}
          />
        </Wide>
      ) : null}
      {skipped.length > 0 ? (
        <details>
          <summary>{t('exchange.skipped', { count: skipped.length })}</summary>
          <ul className={styles.skipped}>
            {skipped.map((each) => (
              <li key={each.url}>
                <code>{each.url}</code> {reasonWords(t, each)}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}

const step = 50;
const effectTones = { new: 'good', changed: 'waiting', same: 'plain' } as const;

function Preview({ shown }: { shown: KnowledgeImport }) {
  const t = useWords();
  const [limit, setLimit] = useState(step);
  const { data } = useImported(shown.id, true, limit);
  if (!data) return null;
  return (
    <details className={styles.preview} open>
      <summary>{t('exchange.preview', { count: shown.topics })}</summary>
      <ul>
        {data.data.map((each) => (
          <li key={each.key}>
            <ToneTag tone={effectTones[each.effect]}>{t(`exchange.effects.${each.effect}`)}</ToneTag>
            <div>
              <b>{each.question}</b>
              <small>{[each.category, languagesText(each.languages)].filter(Boolean).join(' · ')}</small>
              <p>{each.answer}</p>
            </div>
          </li>
        ))}
      </ul>
      {data.has_more && limit < 200 ? (
        <Button size="small" onClick={() => setLimit(Math.min(200, limit + step))}>
          {t('shell.more')}
        </Button>
      ) : null}
      {data.has_more && limit >= 200 ? <small>{t('exchange.restUnseen')}</small> : null}
    </details>
  );
}
