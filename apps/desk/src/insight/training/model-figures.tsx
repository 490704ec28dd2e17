import type { ModelReport } from '@parley/contract';
import { countText, shareText } from '../../shell/format.ts';
import { useLocale, useWords } from '../../words/index.ts';
import styles from '../insight.module.css';

const measures = ['right', 'answered', 'wrong'] as const;

interface ModelFiguresProps {
  report: ModelReport;
  /** it is still to be decided on */
  isOpen: boolean;
}

/** A model beside what was live, on the rows that neither has learnt from. */
export function ModelFigures({ report, isOpen }: ModelFiguresProps) {
  const t = useWords();
  const locale = useLocale();
  const { held, live, next } = report;
  const figure = (count: number) =>
    `${countText(count, locale)} (${shareText(held === 0 ? 0 : count / held, locale)})`;
  return (
    <details open={isOpen}>
      <summary>
        {t(`insight.models.verdicts.${report.verdict}`)} ·{' '}
        {t('insight.models.learnt', {
          examples: report.examples,
          questions: report.questions,
          learnt: report.learnt,
        })}
      </summary>
      <table className={styles.figures}>
        <caption className="sr-only">{t('insight.models.comparison')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('insight.models.of', { count: held })}</th>
            <th scope="col">{t('insight.models.live')}</th>
            <th scope="col">{t('insight.models.next')}</th>
          </tr>
        </thead>
        <tbody>
          {measures.map((measure) => (
            <tr key={measure}>
              <th scope="row">{t(`insight.models.measures.${measure}`)}</th>
              <td>{figure(live[measure])}</td>
              <td>{figure(next[measure])}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{t('insight.models.only')}</th>
            <td>{countText(report.onlyLive, locale)}</td>
            <td>{countText(report.onlyNext, locale)}</td>
          </tr>
        </tbody>
      </table>
      <p className={styles.hint}>
        {t('insight.models.chance', {
          p: chanceText(report.pValue, locale),
        })}
      </p>
      <Changed report={report} />
    </details>
  );
}

const leastChance = 0.001;

/** A chance too small for its digits is told to be smaller than they can say. */
function chanceText(chance: number, locale: string): string {
  const said = Math.max(chance, leastChance).toLocaleString(locale, { maximumFractionDigits: 3 });
  return chance < leastChance ? `< ${said}` : said;
}

function Changed({ report: { changed } }: { report: ModelReport }) {
  const t = useWords();
  if (changed.length === 0) return null;
  return (
    <ul className={styles.asked} aria-label={t('insight.models.changed')}>
      {changed.map(({ text, expected, next }) => (
        <li key={`${text} ${expected}`}>
          <span>{text}</span>
          <small>{next === expected ? t('insight.models.nowRight') : t('insight.models.nowWrong')}</small>
        </li>
      ))}
    </ul>
  );
}
