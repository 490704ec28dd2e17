import type { Gap } from '@parley/contract';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { client } from '../../shell/client.ts';
import { whenText } from '../../shell/format.ts';
import { useNow } from '../../shell/now.ts';
import { useSave } from '../../shell/page/use-save.ts';
import { problemWords } from '../../shell/problem-words.ts';
import { useSeat } from '../../shell/seat.tsx';
import { useLocale, useWords } from '../../words/index.ts';
import styles from '../insight.module.css';
import { insightKey } from '../keys.ts';
import { WriteForm, type Written } from '../write-form.tsx';

const mostShown = 8;

interface GapInsideProps {
  gap: Gap;
  isWriting: boolean;
  onClose(): void;
}

/** How a gap was asked, with a way to each conversation, and the form that fills it. */
export function GapInside({ gap, isWriting, onClose }: GapInsideProps) {
  const t = useWords();
  const { workspaceId } = useSeat();
  const params = { workspaceId, gapId: gap.id };
  const { data, error } = useQuery({
    queryKey: [...insightKey(workspaceId), 'gap', gap.id],
    queryFn: ({ signal }) => client.call('getGapExamples', { params, signal }),
  });
  const write = useSave({
    save: (body: Written) => client.call('answerGap', { params, body }),
    touches: [insightKey(workspaceId), ['questions', workspaceId]],
    done: t('insight.gaps.saved'),
    onSaved: onClose,
  });
  if (error) return <p className={styles.wrong}>{problemWords(t, error)}</p>;
  if (!data) return null;
  return (
    <div className={styles.inside}>
      {isWriting ? (
        <WriteForm
          wordings={data.wordings}
          locale={data.locale}
          suggestion={data.suggestion}
          isSaving={write.isPending}
          onWrite={(written) => write.mutate(written)}
          onCancel={onClose}
        />
      ) : null}
      <section>
        <h3>{t('insight.gaps.examples')}</h3>
        <Examples asked={data.asked} />
      </section>
    </div>
  );
}

type Asked = Awaited<ReturnType<typeof client.call<'getGapExamples'>>>['asked'];

function Examples({ asked }: { asked: Asked }) {
  const t = useWords();
  const locale = useLocale();
  const nowMs = useNow(60_000);
  const { workspaceId } = useSeat();
  return (
    <ul className={styles.asked}>
      {asked.slice(0, mostShown).map(({ text, at, reason, conversation }) => (
        <li key={`${conversation} ${at} ${text}`}>
          <span>{text}</span>
          <small>
            {t(`insight.reasons.${reason}`)} · {whenText(at, nowMs, locale)} ·{' '}
            <Link
              href={`/${workspaceId}/inbox/all/${conversation}`}
              aria-label={`${t('insight.toConversation')}: ${text}`}
            >
              {t('insight.toConversation')}
            </Link>
          </small>
        </li>
      ))}
    </ul>
  );
}
