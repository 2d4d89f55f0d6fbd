import type { Own, Unread } from '../platform/own.ts';
import { useWords } from '../ui/surroundings.ts';
import type { Place, Seen } from './draft.ts';
import { ExportView, type Export } from './export-view.tsx';
import { ImportView } from './import-view.tsx';
import { ListView } from './list-view.tsx';
import type { Plan } from './transfer.ts';

/** How what the reader did last fared. */
export interface Done {
  readonly said?: string;
  readonly undo?: () => void;
  /** A sentence saying what the browser refused. */
  readonly fault?: string;
}

interface Props {
  /** A sentence saying that the statements of the extension are damaged, or null. */
  readonly fault: string | null;
  readonly own: Own;
  readonly done: Done | null;
  readonly plan: Plan | null;
  readonly refused: string | null;
  readonly hasCorpus: boolean;
  /** The address of the form for a statement. */
  readonly linkTo: (place: Place) => string;
  readonly act: Actions;
}

export interface Actions {
  readonly remove: (seen: Seen) => void;
  readonly drop: (unread: Unread) => void;
  readonly choose: (files: readonly File[]) => void;
  readonly import: () => void;
  readonly cancel: () => void;
  readonly export: (what: Export) => void;
}

/** The reader's own statements, and what comes from files and goes into them. */
export function RecordsView({ fault, own, done, plan, refused, hasCorpus, linkTo, act }: Props) {
  const { t } = useWords();
  return (
    <main class="desk">
      <header>
        <h1>{t('recordsTitle')}</h1>
        <p class="note">{t('recordsMeaning')}</p>
        <a class="button" href="#/new">
          {t('recordNew')}
        </a>
      </header>
      {fault && (
        <p class="fault" role="alert">
          {fault}
        </p>
      )}
      <DoneLine done={done} />
      <ListView own={own} linkTo={linkTo} onDelete={act.remove} onDrop={act.drop} />
      <ImportView
        plan={plan}
        refused={refused}
        onChoose={act.choose}
        onImport={act.import}
        onCancel={act.cancel}
      />
      <ExportView hasCorpus={hasCorpus} onExport={act.export} />
    </main>
  );
}

function DoneLine({ done }: { readonly done: Done | null }) {
  const { t } = useWords();
  return (
    <div class="done" role="status">
      {done?.fault && <p class="fault">{done.fault}</p>}
      {done?.said && <p>{done.said}</p>}
      {done?.undo && done.said !== t('undone') && (
        <button class="plain" onClick={done.undo}>
          {t('undo')}
        </button>
      )}
    </div>
  );
}
