import type { BotSettings, SavedBotSettings } from '@parley/contract';
import { Alert, Button, Skeleton } from 'antd';
import { useState } from 'react';
import { client } from '../../shell/client.ts';
import { Page } from '../../shell/page/page.tsx';
import { useSave } from '../../shell/page/use-save.ts';
import { isRefusal, problemWords } from '../../shell/problem-words.ts';
import { mayAct, useSeat } from '../../shell/seat.tsx';
import { useWords } from '../../words/index.ts';
import { botSettingsKey, type PartProps, useBotSettings } from './bot-settings.ts';
import { HandOverPart } from './hand-over-part.tsx';
import { LinksPart } from './links-part.tsx';
import { WordingPart } from './wording-part.tsx';

/** When the bot hands over, how it speaks, and where its links may lead. */
export function RulesPage() {
  const t = useWords();
  const { data, error } = useBotSettings();
  if (error) return <Page title={t('studio.rules')}>{problemWords(t, error)}</Page>;
  if (!data)
    return (
      <Page title={t('studio.rules')} text={t('rules.text')}>
        <Skeleton active />
      </Page>
    );
  return <Editor saved={data} />;
}

function Editor({ saved }: { saved: SavedBotSettings }) {
  const t = useWords();
  const { workspaceId, role } = useSeat();
  const [change, setChange] = useState<Partial<BotSettings>>({});
  const [seen, setSeen] = useState(saved);
  // What is not changed here follows what others save.
  const isChanged = Object.keys(change).length > 0;
  const base = isChanged ? seen : saved;
  const shown = { ...base.settings, ...change };
  const isReadOnly = !mayAct(role, 'admin');
  const save = useSave({
    save: () =>
      client.call('changeBotSettings', {
        params: { workspaceId },
        body: { settings: shown, version: base.version },
      }),
    touches: [botSettingsKey(workspaceId)],
    shown: ['object.changed'],
    onSaved: () => setChange({}),
  });
  const isOvertaken =
    isChanged && (saved.version !== seen.version || isRefusal(save.error, 'object.changed'));
  const part: PartProps = {
    ...{ shown, isReadOnly, errors: save.errors },
    set: (next) => {
      if (!isChanged) setSeen(saved);
      setChange({ ...change, ...next });
    },
  };
  return (
    <Page
      title={t('studio.rules')}
      text={isReadOnly ? t('rules.readOnly') : t('rules.text')}
      extra={
        isReadOnly ? null : (
          <Button type="primary" loading={save.isPending} disabled={!isChanged} onClick={() => save.mutate()}>
            {t('shell.save')}
          </Button>
        )
      }
    >
      {isOvertaken ? (
        <Overtaken
          onTheirs={() => setChange({})}
          onMine={() => {
            setSeen(saved);
            save.reset();
          }}
        />
      ) : null}
      <HandOverPart {...part} />
      <WordingPart {...part} />
      <LinksPart {...part} />
    </Page>
  );
}

/** Somebody saved in between; nothing is lost without a choice. */
function Overtaken({ onTheirs, onMine }: { onTheirs(): void; onMine(): void }) {
  const t = useWords();
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={t('rules.overtaken')}
      action={
        <>
          <Button size="small" onClick={onTheirs}>
            {t('rules.takeTheirs')}
          </Button>{' '}
          <Button size="small" onClick={onMine}>
            {t('rules.keepMine')}
          </Button>
        </>
      }
    />
  );
}
