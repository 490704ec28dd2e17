import {
  type SavedTranslationSettings,
  type TranslatorGiven,
  type TranslatorKind,
  translators,
} from '@parley/contract';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Input, Select, Skeleton } from 'antd';
import { CircleAlert, CircleCheck, TriangleAlert } from 'lucide-react';
import { client } from '../shell/client.ts';
import { Page, Part, Setting } from '../shell/page/page.tsx';
import { Overtaken, SaveButton, type SavedDraft, useSavedDraft } from '../shell/page/saved-draft.tsx';
import { problemWords } from '../shell/problem-words.ts';
import { queries } from '../shell/queries.ts';
import { useSeat } from '../shell/seat.tsx';
import { useLocale, useWords } from '../words/index.ts';
import styles from './translation.module.css';
import { translationKey } from './use-translator.ts';

const settingsKey = (workspaceId: string) => [...translationKey(workspaceId), 'settings'] as const;

/** A service as it is entered; nothing typed as its key: what is kept stays. */
interface Entered {
  kind: TranslatorKind | 'none';
  baseUrl: string;
  key: string;
}
const usualUrls: { readonly [K in TranslatorKind]: string } = {
  libretranslate: 'https://libretranslate.com',
  deepl: 'https://api-free.deepl.com',
};

const enteredOf = ({ translator }: SavedTranslationSettings): Entered =>
  translator
    ? { kind: translator.kind, baseUrl: translator.baseUrl, key: '' }
    : { kind: 'none', baseUrl: '', key: '' };

const givenOf = ({ kind, baseUrl, key }: Entered): TranslatorGiven | null =>
  kind === 'none' ? null : { kind, baseUrl, ...(key === '' ? {} : { key }) };

/** Which service translates what customers and agents write to each other. */
export function TranslationPage() {
  const t = useWords();
  const { workspaceId } = useSeat();
  const { data, error } = useQuery({
    queryKey: settingsKey(workspaceId),
    queryFn: ({ signal }) => client.call('getTranslationSettings', { params: { workspaceId }, signal }),
  });
  if (error) return <Page title={t('settings.translation')}>{problemWords(t, error)}</Page>;
  if (!data)
    return (
      <Page title={t('settings.translation')} text={t('translation.text')}>
        <Skeleton active />
      </Page>
    );
  return <Editor saved={data} />;
}

function Editor({ saved }: { saved: SavedTranslationSettings }) {
  const t = useWords();
  const { workspaceId } = useSeat();
  const draft = useSavedDraft<Entered>({
    saved: { value: enteredOf(saved), version: saved.version },
    save: async ({ value, version }) =>
      queries.setQueryData(
        settingsKey(workspaceId),
        await client.call('changeTranslationSettings', {
          params: { workspaceId },
          body: { translator: givenOf(value), version },
        }),
      ),
    touches: [translationKey(workspaceId)],
  });
  const { shown, set } = draft;
  return (
    <Page title={t('settings.translation')} text={t('translation.text')} extra={<SaveButton draft={draft} />}>
      <Overtaken draft={draft} />
      <p className={styles.leaves}>
        <TriangleAlert size={16} aria-hidden="true" /> {t('translation.leaves')}
      </p>
      <Part title={t('translation.translator')} text={t('translation.translatorText')}>
        <Setting label={t('translation.kind')}>
          {(id) => (
            <Select
              id={id}
              value={shown.kind}
              options={(['none', ...translators] as const).map((value) => ({
                value,
                label: t(`translation.kinds.${value}`),
              }))}
              onChange={(kind) => set({ kind, baseUrl: kind === 'none' ? '' : usualUrls[kind], key: '' })}
            />
          )}
        </Setting>
        {shown.kind === 'none' ? null : <Access draft={draft} hasKey={keepsKey(saved, shown)} />}
      </Part>
      {shown.kind === 'none' ? null : <Trial shown={shown} />}
    </Page>
  );
}

const keepsKey = ({ translator }: SavedTranslationSettings, { kind }: Entered) =>
  translator?.hasKey === true && translator.kind === kind;

/** Where the service is, and how it knows who asks. */
function Access({ draft, hasKey }: { draft: SavedDraft<Entered>; hasKey: boolean }) {
  const t = useWords();
  const { shown, set, errors } = draft;
  return (
    <>
      <Setting
        label={t('translation.baseUrl')}
        hint={t('translation.baseUrlHint')}
        error={errors['translator.baseUrl']}
      >
        {(id, about) => (
          <Input
            id={id}
            aria-describedby={about}
            maxLength={500}
            value={shown.baseUrl}
            onChange={(event) => set({ baseUrl: event.target.value.trim() })}
          />
        )}
      </Setting>
      <Setting
        label={t('translation.key')}
        hint={hasKey ? t('translation.keyKept') : t('translation.keyNone')}
        error={errors['translator.key'] && t('translation.keyAgain')}
      >
        {(id, about) => (
          <Input.Password
            id={id}
            aria-describedby={about}
            autoComplete="new-password"
            maxLength={500}
            placeholder={hasKey ? '••••••••' : ''}
            value={shown.key}
            onChange={(event) => set({ key: event.target.value.trim() })}
          />
        )}
      </Setting>
    </>
  );
}

/** Has the service translate a sample, as it is entered here. */
function Trial({ shown }: { shown: Entered }) {
  const t = useWords();
  const to = useLocale();
  const { workspaceId } = useSeat();
  const translator = givenOf(shown);
  const trial = useMutation({
    mutationFn: (given: TranslatorGiven) =>
      client.call('tryTranslation', { params: { workspaceId }, body: { translator: given, to } }),
  });
  return (
    <Part title={t('translation.trial')} text={t('translation.trialText')}>
      <div>
        <Button
          loading={trial.isPending}
          disabled={shown.baseUrl === ''}
          onClick={() => translator && trial.mutate(translator)}
        >
          {t('translation.try')}
        </Button>
      </div>
      {trial.data ? (
        <p className={styles.works} role="status">
          <CircleCheck size={15} aria-hidden="true" /> {t('translation.works')}
          <q>{trial.data.sample}</q> → <q lang={to}>{trial.data.text}</q>
        </p>
      ) : null}
      {trial.error ? (
        <p className={styles.failed} role="alert">
          <CircleAlert size={13} aria-hidden="true" /> {problemWords(t, trial.error)}
        </p>
      ) : null}
    </Part>
  );
}
