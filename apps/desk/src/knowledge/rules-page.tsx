import { Switch } from 'antd';
import { client } from '../shell/client.ts';
import { Page, Part, Setting } from '../shell/page/page.tsx';
import { useSave } from '../shell/page/use-save.ts';
import { useSeat } from '../shell/seat.tsx';
import { useWords } from '../words/index.ts';
import { questionsKey, useKnowledgeSettings } from './questions.ts';

/** How knowledge is published here. */
export function RulesPage() {
  const t = useWords();
  const { workspaceId } = useSeat();
  const settings = useKnowledgeSettings().data;
  const save = useSave({
    save: (body: { reviewRequired: boolean; otherApproves: boolean }) =>
      client.call('changeKnowledgeSettings', { params: { workspaceId }, body }),
    touches: [questionsKey(workspaceId)],
  });
  return (
    <Page title={t('knowledge.pages.rules')} text={t('publishing.text')}>
      {settings ? (
        <Part title={t('publishing.review')}>
          <Setting label={t('publishing.required')} hint={t('publishing.requiredHint')} isInline>
            {(id, about) => (
              <Switch
                id={id}
                aria-describedby={about}
                loading={save.isPending}
                checked={settings.reviewRequired}
                onChange={(reviewRequired) => save.mutate({ ...settings, reviewRequired })}
              />
            )}
          </Setting>
          <Setting label={t('publishing.other')} hint={t('publishing.otherHint')} isInline>
            {(id, about) => (
              <Switch
                id={id}
                aria-describedby={about}
                loading={save.isPending}
                disabled={!settings.reviewRequired}
                checked={settings.otherApproves}
                onChange={(otherApproves) => save.mutate({ ...settings, otherApproves })}
              />
            )}
          </Setting>
        </Part>
      ) : null}
    </Page>
  );
}
