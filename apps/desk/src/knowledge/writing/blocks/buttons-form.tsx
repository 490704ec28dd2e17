import { type Button, contentLimits, isSafeUrl } from '@parley/contract';
import { Segmented } from 'antd';
import { compact, LineField } from '../../../shell/form/field.tsx';
import { ListField } from '../../../shell/form/list-field.tsx';
import { useWords } from '../../../words/index.ts';

interface ButtonsFormProps {
  buttons: readonly Button[];
  most: number;
  onChange(buttons: Button[]): void;
}

/** What a customer can tap, and what that does. */
export function ButtonsForm({ buttons, most, onChange }: ButtonsFormProps) {
  const t = useWords();
  return (
    <ListField<Button>
      name={t('writing.button')}
      items={buttons}
      most={most}
      make={() => ({ does: 'say', label: '' })}
      onChange={onChange}
    >
      {(button, change) => (
        <>
          <Segmented<Button['does']>
            size="small"
            value={button.does}
            options={(['say', 'open', 'person'] as const).map((value) => ({
              value,
              label: t(`writing.does.${value}`),
            }))}
            onChange={(does) => change(turnInto(does, button.label))}
          />
          <LineField
            label={t('writing.label')}
            maxLength={contentLimits.labelChars}
            value={button.label}
            onChange={(label) => change({ ...button, label })}
          />
          {button.does === 'say' ? (
            <LineField
              label={t('writing.says')}
              maxLength={200}
              placeholder={button.label}
              value={button.say ?? ''}
              onChange={(say) => change(compact({ ...button, say: say === '' ? undefined : say }) as Button)}
            />
          ) : null}
          {button.does === 'open' ? (
            <LineField
              label={t('writing.address')}
              maxLength={2000}
              placeholder="https://"
              isWrong={button.url !== '' && !isSafeUrl(button.url)}
              value={button.url}
              onChange={(url) => change({ ...button, url: url.trim() })}
            />
          ) : null}
        </>
      )}
    </ListField>
  );
}

const turnInto = (does: Button['does'], label: string): Button =>
  does === 'open' ? { does, label, url: '' } : { does, label };
