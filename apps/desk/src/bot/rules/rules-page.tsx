import type { BotSettings, SavedBotSettings } from '@parley/contract';
import { Skeleton } from 'antd';
import { client } from '../../shell/client.ts';
import { Page } from '../../shell/page/page.tsx';
import { Overtaken, SaveButton, useSavedDraft } from '../../shell/page/saved-draft.tsx';
import { problemWords } from '../../shell/problem-words.ts';
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

function Editor({ saved: { settings, version } }: { saved: SavedBotSettings }) {
  const t = useWords();
  const { workspaceId, role } = useSeat();
  const draft = useSavedDraft<BotSettings>({
    saved: { value: settings, version },
    save: (next) =>
      client.call('changeBotSettings', {
        params: { workspaceId },
        body: { settings: next.value, version: next.version },
      }),
    touches: [botSettingsKey(workspaceId)],
  });
  const isReadOnly = !mayAct(role, 'admin');
  const part: PartProps = { shown: draft.shown, isReadOnly, errors: draft.errors, set: draft.set };
  return (
    <Page
      title={t('studio.rules')}
      text={isReadOnly ? t('rules.readOnly') : t('rules.text')}
      extra={isReadOnly ? null : <SaveButton draft={draft} />}
    >
      <Overtaken draft={draft} />
      <HandOverPart {...part} />
      <WordingPart {...part} />
      <LinksPart {...part} />
    </Page>
  );
}
