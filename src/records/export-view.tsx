import { useWords } from '../ui/surroundings.ts';

/** What can be saved as a file. */
export type Export = 'own' | 'everything' | 'csv' | 'json';

interface Props {
  /** False where the statements that came with the extension cannot be read. */
  readonly hasCorpus: boolean;
  readonly onExport: (what: Export) => void;
}

/** Saves as files what the reader has, and all statements for other tools. */
export function ExportView({ hasCorpus, onExport }: Props) {
  const { t } = useWords();
  const button = (what: Export, label: string) => (
    <button class="button" onClick={() => onExport(what)}>
      {label}
    </button>
  );
  return (
    <section id="export">
      <h2>{t('exportTitle')}</h2>
      <p class="note">{t('exportMeaning')}</p>
      <div class="choices">
        {button('own', t('exportOwn'))}
        {button('everything', t('exportEverything'))}
        {hasCorpus && button('csv', t('exportCsv'))}
        {hasCorpus && button('json', t('exportJson'))}
      </div>
    </section>
  );
}
