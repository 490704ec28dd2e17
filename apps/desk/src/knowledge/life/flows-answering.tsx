import type { QuestionId } from '@parley/contract';
import { useFlows } from '../../bot/flows/flows.ts';
import { inLanguage } from '../../contacts/in-language.ts';
import { useLocale, useWords } from '../../words/index.ts';

/** Says which flows give the answers of entries that are about to go; nothing where none does. */
export function FlowsAnswering({ questions }: { questions: readonly QuestionId[] }) {
  const t = useWords();
  const locale = useLocale();
  const gone = new Set(questions);
  const flows = (useFlows().data ?? []).filter(({ answers }) => answers.some((id) => gone.has(id)));
  if (flows.length === 0) return null;
  const names = flows.map(({ title }) => inLanguage(title as Record<string, string>, locale));
  return <p role="alert">{t('life.inFlows', { flows: names.join(t('life.between')) })}</p>;
}
