import { type Locale, locales, type OutsideDesk } from '@parley/contract';
import { Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { client } from '../shell/client.ts';
import { LineField, LinesField, Row } from '../shell/form/field.tsx';
import { useSave } from '../shell/page/use-save.ts';
import { useSeat } from '../shell/seat.tsx';
import { languageNames, useLocale, useWords } from '../words/index.ts';
import { nameOfDesk, outsideDesksKey } from './outside-desks.ts';
import styles from './routing.module.css';

type Texts = OutsideDesk['names'];
type Ways = Record<'link' | 'phone' | 'email' | 'address', string>;
const ways = ['link', 'phone', 'email', 'address'] as const;
const mostChars = { link: 2000, phone: 40, email: 254, address: 2000 } as const;

/** An outside desk, new or changed; a secret that signs is shown once. */
export function OutsideDialog({ desk, onClose }: { desk: OutsideDesk | null; onClose(): void }) {
  const t = useWords();
  const locale = useLocale();
  const { workspaceId } = useSeat();
  const [names, setNames] = useState<Texts>(desk?.names ?? {});
  const [words, setWords] = useState<Texts>(desk?.words ?? {});
  const [reached, setReached] = useState<Ways>(waysOf(desk));
  const [secret, setSecret] = useState<string | null>(null);
  const body = { names, words, ...written(reached) };
  const save = useSave({
    save: () =>
      desk
        ? client.call('changeOutsideDesk', {
            params: { workspaceId, outsideDeskId: desk.id },
            body: { ...body, version: desk.version },
          })
        : client.call('createOutsideDesk', { params: { workspaceId }, body }),
    touches: [outsideDesksKey(workspaceId)],
    onSaved: (made) => (made.secret ? setSecret(made.secret) : onClose()),
  });
  if (secret !== null) return <SecretShown secret={secret} onClose={onClose} />;
  const isComplete = Object.keys(names).length > 0 && Object.keys(words).length > 0;
  return (
    <Modal
      open
      width={560}
      title={desk ? t('outside.edit', { name: nameOfDesk(desk, locale) }) : t('outside.add')}
      okText={t('shell.save')}
      cancelText={t('shell.cancel')}
      okButtonProps={{ disabled: !isComplete, loading: save.isPending }}
      onOk={() => save.mutate()}
      onCancel={onClose}
    >
      <div className={styles.inside}>
        {locales.map((each) => (
          <div key={each} className={styles.inside}>
            <LineField
              label={t('outside.inLanguage', { field: t('outside.name'), language: languageNames[each] })}
              value={names[each] ?? ''}
              maxLength={100}
              onChange={(text) => setNames(withText(names, each, text))}
            />
            <LinesField
              label={t('outside.inLanguage', { field: t('outside.words'), language: languageNames[each] })}
              value={words[each] ?? ''}
              maxLength={500}
              onChange={(text) => setWords(withText(words, each, text))}
            />
          </div>
        ))}
        <Row>
          {ways.map((way) => (
            <LineField
              key={way}
              label={t(`outside.${way}`)}
              value={reached[way]}
              maxLength={mostChars[way]}
              isWrong={save.errors[way] !== undefined}
              onChange={(text) => setReached({ ...reached, [way]: text })}
            />
          ))}
        </Row>
      </div>
    </Modal>
  );
}

function SecretShown({ secret, onClose }: { secret: string; onClose(): void }) {
  const t = useWords();
  return (
    <Modal
      open
      title={t('outside.secretTitle')}
      onCancel={onClose}
      footer={
        <Button type="primary" onClick={onClose}>
          {t('shell.close')}
        </Button>
      }
    >
      <div className={styles.inside}>
        <p className={styles.quiet}>{t('outside.secretText')}</p>
        <Input readOnly aria-label={t('outside.secretTitle')} value={secret} />
      </div>
    </Modal>
  );
}

const waysOf = (desk: OutsideDesk | null): Ways => ({
  link: desk?.link ?? '',
  phone: desk?.phone ?? '',
  email: desk?.email ?? '',
  address: desk?.address ?? '',
});
const written = (reached: Ways) =>
  Object.fromEntries(ways.map((way) => [way, reached[way].trim() || null])) as Record<
    (typeof ways)[number],
    string | null
  >;

function withText(texts: Texts, locale: Locale, text: string): Texts {
  const { [locale]: _, ...others } = texts;
  return text.trim() ? { ...others, [locale]: text } : others;
}
