import type { KnowledgeModel } from '@parley/contract';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { BrainCircuit, CircleX } from 'lucide-react';
import { client } from '../../shell/client.ts';
import { Empty } from '../../shell/empty.tsx';
import { fullText } from '../../shell/format.ts';
import { Page } from '../../shell/page/page.tsx';
import { useSave } from '../../shell/page/use-save.ts';
import { problemWords } from '../../shell/problem-words.ts';
import { mayAct, useSeat } from '../../shell/seat.tsx';
import { type Tone, ToneTag } from '../../shell/tone-tag.tsx';
import { useLocale, useWords } from '../../words/index.ts';
import styles from '../insight.module.css';
import { insightKey } from '../keys.ts';
import { ModelFigures } from './model-figures.tsx';

const modelsKey = (workspaceId: string) => [...insightKey(workspaceId), 'models'] as const;

/** Models that help the bot to understand: trained, compared with the live one, published only where no worse. */
export function TrainingPage() {
  const t = useWords();
  const { workspaceId } = useSeat();
  const params = { workspaceId };
  const { data, error } = useQuery({
    queryKey: modelsKey(workspaceId),
    queryFn: ({ signal }) => client.call('listModels', { params, signal }),
    refetchInterval: ({ state }) => (state.data?.data.some(isTraining) ? 1_000 : false),
  });
  const train = useSave({
    save: () => client.call('trainModel', { params, body: {} }),
    touches: [modelsKey(workspaceId)],
    done: t('insight.models.begun'),
  });
  const models = data?.data ?? [];
  const trainButton = (
    <Button
      type="primary"
      loading={train.isPending || models.some(isTraining)}
      onClick={() => train.mutate()}
    >
      {t('insight.models.train')}
    </Button>
  );
  return (
    <Page title={t('insight.models.title')} text={t('insight.models.text')} extra={trainButton} isWide>
      {data ? <p className={styles.hint}>{t('insight.models.waiting', { count: data.waiting })}</p> : null}
      {error ? <Empty icon={<CircleX size={22} />} title={problemWords(t, error)} text="" /> : null}
      {data && models.length === 0 ? (
        <Empty
          icon={<BrainCircuit size={22} />}
          title={t('insight.models.none')}
          text={t('insight.models.noneText')}
        />
      ) : null}
      <ol className={styles.list} aria-label={t('insight.models.title')}>
        {models.map((model) => (
          <ModelRow key={model.id} model={model} />
        ))}
      </ol>
    </Page>
  );
}

const isTraining = ({ state }: KnowledgeModel): boolean => state === 'training';
const tones: Record<KnowledgeModel['state'], Tone> = {
  training: 'bot',
  ready: 'good',
  worse: 'bad',
  failed: 'bad',
  live: 'good',
  retired: 'plain',
};
const problems = ['too-few', 'too-large', 'too-long', 'died'] as const;
type ProblemName = (typeof problems)[number];

function ModelRow({ model }: { model: KnowledgeModel }) {
  const t = useWords();
  const locale = useLocale();
  const problem = problems.find((each): each is ProblemName => each === model.problem);
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <div className={styles.main}>
          <p className={styles.title}>
            {t('insight.models.number', { number: model.number })}{' '}
            <ToneTag tone={tones[model.state]}>{t(`insight.models.${model.state}`)}</ToneTag>
          </p>
          <div className={styles.facts}>
            <span>
              {model.begunBy === 'system'
                ? t('insight.models.byItself', { when: fullText(model.begunAt, locale) })
                : t('insight.models.by', { who: model.begunBy, when: fullText(model.begunAt, locale) })}
            </span>
            {model.liveAt ? (
              <span>{t('insight.models.liveAt', { when: fullText(model.liveAt, locale) })}</span>
            ) : null}
          </div>
          {problem ? <p className={styles.wrong}>{t(`insight.models.problems.${problem}`)}</p> : null}
          {model.report ? (
            <ModelFigures report={model.report} isOpen={model.state === 'ready' || model.state === 'worse'} />
          ) : null}
        </div>
        <ModelActs model={model} />
      </div>
    </li>
  );
}

function ModelActs({ model }: { model: KnowledgeModel }) {
  const t = useWords();
  const { workspaceId, role } = useSeat();
  const params = { workspaceId, modelId: model.id };
  const touches = [modelsKey(workspaceId)];
  const publish = useSave({
    save: () => client.call('publishModel', { params }),
    touches,
    done: t('insight.models.published'),
  });
  const withdraw = useSave({ save: () => client.call('withdrawModel', { params }), touches });
  if (!mayAct(role, 'admin')) return null;
  return (
    <div className={styles.acts}>
      {model.state === 'ready' || model.state === 'retired' ? (
        <Button
          type={model.state === 'ready' ? 'primary' : 'default'}
          loading={publish.isPending}
          onClick={() => publish.mutate()}
        >
          {model.state === 'ready' ? t('insight.publish') : t('insight.models.rollBack')}
        </Button>
      ) : null}
      {model.state === 'live' ? (
        <Button loading={withdraw.isPending} onClick={() => withdraw.mutate()}>
          {t('insight.models.withdraw')}
        </Button>
      ) : null}
    </div>
  );
}
