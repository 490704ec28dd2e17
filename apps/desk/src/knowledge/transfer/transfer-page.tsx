import { type ExportFormat, importLimits, type KnowledgeImport } from '@parley/contract';
import { Button, Input, Segmented } from 'antd';
import { Download, FileUp, Globe } from 'lucide-react';
import { type FormEvent, useRef, useState } from 'react';
import { client } from '../../shell/client.ts';
import { Page, Part } from '../../shell/page/page.tsx';
import { useSave } from '../../shell/page/use-save.ts';
import { useSeat } from '../../shell/seat.tsx';
import { complain } from '../../shell/toast.tsx';
import { useWords } from '../../words/index.ts';
import { useCounts } from '../questions.ts';
import { ImportCard } from './import-card.tsx';
import { handOver, importsKey, sendImport, useImports } from './imports.ts';
import { unfitFile } from './reason-words.ts';
import styles from './transfer.module.css';

/** Where knowledge comes in from files and websites, and goes out into files. */
export function TransferPage() {
  const t = useWords();
  const imports = useImports().data ?? [];
  return (
    <Page title={t('knowledge.pages.transfer')} text={t('exchange.text')} isWide>
      <Part title={t('exchange.file')} text={t('exchange.fileText')}>
        <FileDrop />
        <details className={styles.columns}>
          <summary>{t('exchange.columns')}</summary>
          <code>key, kind, category, tags, valid_from, valid_to, language, question, similar, answer</code>
          <p>{t('exchange.columnsText')}</p>
        </details>
      </Part>
      <Part title={t('exchange.site')} text={t('exchange.siteText', { count: importLimits.pages })}>
        <SiteForm />
      </Part>
      {imports.length > 0 ? (
        <Part title={t('exchange.imports')}>
          <ul className={styles.imports}>
            {imports.map((each) => (
              <ImportCard key={each.id} shown={each} />
            ))}
          </ul>
        </Part>
      ) : null}
      <Part title={t('exchange.export')} text={t('exchange.exportText')}>
        <Exports />
      </Part>
    </Page>
  );
}

function useBegin<In>(save: (input: In) => Promise<KnowledgeImport>) {
  const t = useWords();
  const { workspaceId } = useSeat();
  return useSave({ save, touches: [importsKey(workspaceId)], done: t('exchange.begun') });
}

function FileDrop() {
  const t = useWords();
  const { workspaceId } = useSeat();
  const input = useRef<HTMLInputElement>(null);
  const begin = useBegin((file: File) => sendImport(workspaceId, file));
  const take = (file: File | undefined) => {
    const unfit = file && unfitFile(t, file);
    if (unfit) complain(unfit);
    else if (file) begin.mutate(file);
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".csv,.xlsx,.json,.md,.markdown,.html,.htm,.docx,.pdf"
        hidden
        aria-label={t('exchange.choose')}
        onChange={(event) => {
          take(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      <button
        type="button"
        className={styles.drop}
        disabled={begin.isPending}
        onClick={() => input.current?.click()}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          take(event.dataTransfer.files[0]);
        }}
      >
        <FileUp size={20} aria-hidden="true" />
        {begin.isPending ? t('exchange.sending') : t('exchange.choose')}
      </button>
    </>
  );
}

function SiteForm() {
  const t = useWords();
  const { workspaceId } = useSeat();
  const [url, setUrl] = useState('');
  const [source, setSource] = useState<'page' | 'sitemap'>('page');
  const address = url.trim();
  const isRight = /^https?:\/\/[^\s/]+/.test(address) && URL.canParse(address);
  const begin = useBegin(() =>
    client.call('startImportByAddress', { params: { workspaceId }, body: { url: address, source } }),
  );
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (isRight) begin.mutate(undefined, { onSuccess: () => setUrl('') });
  };
  return (
    <form className={styles.site} onSubmit={onSubmit}>
      <Segmented<typeof source>
        value={source}
        aria-label={t('exchange.site')}
        options={[
          { value: 'page', label: t('exchange.page') },
          { value: 'sitemap', label: t('exchange.sitemap') },
        ]}
        onChange={setSource}
      />
      <Input
        prefix={<Globe size={14} />}
        value={url}
        maxLength={2000}
        aria-label={t('exchange.address')}
        placeholder={source === 'page' ? 'https://shop.example/faq' : 'https://shop.example/sitemap.xml'}
        {...(address !== '' && !isRight ? { status: 'error' as const, 'aria-invalid': true } : {})}
        onChange={(event) => setUrl(event.target.value)}
      />
      <Button htmlType="submit" type="primary" disabled={!isRight} loading={begin.isPending}>
        {t('exchange.read')}
      </Button>
    </form>
  );
}

function Exports() {
  const t = useWords();
  const { workspaceId } = useSeat();
  const rich = useCounts().data?.rich ?? 0;
  const out = useSave({
    save: (format: ExportFormat) =>
      client.call('exportQuestions', { params: { workspaceId }, query: { format } }),
    done: t('exchange.exported'),
    onSaved: ({ name, type, content }) => handOver(name, type, content),
  });
  return (
    <>
      {rich > 0 ? <p className={styles.warning}>{t('exchange.rich', { count: rich })}</p> : null}
      <div className={styles.exports}>
        {(['csv', 'xlsx', 'json'] as const).map((format) => (
          <Button
            key={format}
            icon={<Download size={14} />}
            loading={out.isPending && out.variables === format}
            onClick={() => out.mutate(format)}
          >
            {format.toUpperCase()}
          </Button>
        ))}
      </div>
    </>
  );
}
