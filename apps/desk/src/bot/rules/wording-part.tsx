import { type BotTone, type BotWording, cutText, type Locale, locales } from '@parley/contract';
import { Input, InputNumber, Segmented, Switch } from 'antd';
import { Part, Setting } from '../../shell/page/page.tsx';
import { languageNames, useWords } from '../../words/index.ts';
import type { PartProps } from './bot-settings.ts';
import styles from './rules.module.css';

const tones = ['warm', 'plain', 'formal'] as const satisfies readonly BotTone[];

/** How the bot speaks: its tone, whether it meets feelings, and what those hear who wait. */
export function WordingPart(part: PartProps) {
  const t = useWords();
  const { shown, isReadOnly, set } = part;
  const change = (wording: Partial<BotWording>) => set({ wording: { ...shown.wording, ...wording } });
  const { tone, showsFeeling } = shown.wording;
  return (
    <Part title={t('rules.wording')} text={t('rules.wordingText')}>
      <div className={styles.tone}>
        <Setting label={t('rules.tone')}>
          {() => (
            <Segmented
              aria-label={t('rules.tone')}
              value={tone}
              disabled={isReadOnly}
              options={tones.map((value) => ({ value, label: t(`rules.tones.${value}`) }))}
              onChange={(next) => change({ tone: next })}
            />
          )}
        </Setting>
        <small>{t('rules.sample')}</small>
        <blockquote>{t(`rules.samples.${tone}`)}</blockquote>
      </div>
      <Setting label={t('rules.showsFeeling')} hint={t('rules.showsFeelingHint')} isInline>
        {(id, about) => (
          <Switch
            id={id}
            aria-describedby={about}
            checked={showsFeeling}
            disabled={isReadOnly}
            onChange={(next) => change({ showsFeeling: next })}
          />
        )}
      </Setting>
      <Waiting {...part} change={change} />
    </Part>
  );
}

type WaitingProps = PartProps & { change(wording: Partial<BotWording>): void };

function Waiting({ shown, isReadOnly, change }: WaitingProps) {
  const t = useWords();
  const { waiting } = shown.wording;
  const set = (next: Partial<typeof waiting>) => change({ waiting: { ...waiting, ...next } });
  const say = (locale: Locale, text: string) => {
    const { [locale]: _, ...others } = waiting.words;
    set({ words: text.trim() === '' ? others : { ...others, [locale]: cutText(text, 500) } });
  };
  return (
    <div className={styles.rule}>
      <Setting label={t('rules.waiting')} hint={t('rules.waitingHint')} isInline>
        {(id, about) => (
          <Switch
            id={id}
            aria-describedby={about}
            checked={waiting.isOn}
            disabled={isReadOnly}
            onChange={(isOn) => set({ isOn })}
          />
        )}
      </Setting>
      {waiting.isOn ? (
        <div className={styles.how}>
          <Setting label={t('rules.minutes')}>
            {(id) => (
              <InputNumber
                id={id}
                min={1}
                max={120}
                value={waiting.minutes}
                disabled={isReadOnly}
                onChange={(minutes) => minutes !== null && set({ minutes })}
              />
            )}
          </Setting>
          {locales.map((locale) => (
            <Setting key={locale} label={t('rules.waitingWords', { language: languageNames[locale] })}>
              {(id) => (
                <Input
                  id={id}
                  value={waiting.words[locale] ?? ''}
                  maxLength={500}
                  disabled={isReadOnly}
                  placeholder={t('rules.ownWords')}
                  onChange={(event) => say(locale, event.target.value)}
                />
              )}
            </Setting>
          ))}
        </div>
      ) : null}
    </div>
  );
}
