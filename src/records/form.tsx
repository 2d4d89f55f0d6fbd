import { useEffect, useState } from 'preact/hooks';
import type { Corpus, Organisation, SourceFile } from '../corpus/corpus.ts';
import type { Known } from '../corpus/schema.ts';
import { COUNTRY_CODES } from '../countries/codes.ts';
import type { OwnChanges, SoundFiles } from '../platform/undoing.ts';
import { useWords } from '../ui/surroundings.ts';
import {
  draftOf,
  EMPTY,
  faultyFields,
  seenAt,
  storing,
  type Draft,
  type Field,
  type Seen,
} from './draft.ts';
import { draftFromPage } from './from-page.ts';
import { FormView } from './form-view.tsx';
import type { Route } from './route.ts';

interface Props {
  readonly route: Exclude<Route, { kind: 'list' }>;
  /** What is stored; null until it is known. */
  readonly files: readonly SourceFile[] | null;
  readonly known: Known;
  readonly corpus: Corpus | null;
  readonly organisations: readonly Organisation[];
  /** A sentence saying why it was not stored, or null. */
  readonly fault: string | null;
  readonly onStore: (change: (before: SoundFiles) => OwnChanges) => void;
}

/** What is known of a statement that is being written. */
interface Beginning {
  readonly draft: Draft;
  /** What is edited, as it was then; null for a new one. */
  readonly edited: Seen | null;
  readonly selection: string | null;
  readonly reason: string | null;
  /** True where the page it was to be taken from cannot be read any more. */
  readonly gone: boolean;
}

const COUNTRIES = COUNTRY_CODES.filter((code) => code !== 'VE');
const NO_FAULTS: ReadonlySet<Field> = new Set();

/** The form of one statement, filled in from storage or from the page it was asked for on. */
export function Form({ route, files, known, corpus, organisations, fault, onStore }: Props) {
  const { t } = useWords();
  const [beginning, setBeginning] = useState<Beginning | null>(null);
  const [draft, setDraft] = useState<Draft>(EMPTY);
  const [faulty, setFaulty] = useState(NO_FAULTS);
  const ready = files !== null;
  useEffect(() => {
    if (!files || beginning) return;
    void begin(route, files, corpus).then((found) => {
      setDraft(found.draft);
      setBeginning(found);
    });
  }, [ready]);
  if (!beginning) return <main class="desk" aria-busy="true" />;
  const save = () => {
    const faults = faultyFields(draft, known);
    setFaulty(faults);
    if (faults.size) return;
    onStore(storing(draft, known, beginning.edited, (id) => corpus?.sources.has(id) ?? false));
  };
  return (
    <main class="desk">
      <header>
        <h1>{t(route.kind === 'edit' ? 'recordEdit' : 'recordNew')}</h1>
        <p class="note">{t('recordsMeaning')}</p>
      </header>
      {beginning.gone && <p>{t('formGone')}</p>}
      {fault && (
        <p class="fault" role="alert">
          {fault}
        </p>
      )}
      <FormView
        draft={draft}
        selection={beginning.selection}
        reason={beginning.reason}
        faulty={faulty}
        countries={COUNTRIES}
        organisations={organisations}
        back="#"
        onChange={(change) => setDraft({ ...draft, ...change })}
        onSave={save}
      />
    </main>
  );
}

async function begin(
  route: Props['route'],
  files: readonly SourceFile[],
  corpus: Corpus | null,
): Promise<Beginning> {
  const nothing = { draft: EMPTY, edited: null, selection: null, reason: null, gone: false };
  if (route.kind === 'edit') {
    const edited = seenAt(files, route.place);
    const draft = edited && draftOf(files, edited);
    return draft ? { ...nothing, draft, edited } : { ...nothing, gone: true };
  }
  if (route.tab === null) return nothing;
  const found = await draftFromPage(route.tab, route.frame, route.meant, corpus, files);
  return found ? { ...nothing, ...found } : { ...nothing, gone: true };
}
