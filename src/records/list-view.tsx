import type { SourceFile, SourceRecord } from '../corpus/corpus.ts';
import type { Own, Unread } from '../platform/own.ts';
import { Flag } from '../ui/flag.tsx';
import { PositionLine } from '../ui/position-line.tsx';
import { SourceLine } from '../ui/source-line.tsx';
import { useSurroundings, useWords } from '../ui/surroundings.ts';
import { useCopy } from '../ui/use-copy.ts';
import type { Place, Seen } from './draft.ts';
import { Faults } from './import-view.tsx';

interface Props {
  readonly own: Own;
  /** The address of the form for a statement. */
  readonly linkTo: (place: Place) => string;
  readonly onDelete: (seen: Seen) => void;
  readonly onDrop: (unread: Unread) => void;
}

/** So many faults of one document are told at most. */
const MOST_FAULTS = 10;

/** The reader's own statements, the newest first, and what is stored and cannot be read. */
export function ListView({ own: { files, unread }, linkTo, onDelete, onDrop }: Props) {
  const { t, count } = useSurroundings().words;
  const all = files
    .flatMap((source) => source.records.map((record, at) => ({ source, record, at })))
    .sort(({ record: { stated: a } }, { record: { stated: b } }) => (a < b ? 1 : a > b ? -1 : 0));
  return (
    <section id="own">
      {all.length > 0 ? (
        <>
          <h2>{count('statements', all.length)}</h2>
          <ol class="statements">
            {all.map(({ source, record, at }) => (
              <Entry
                key={`${source.id} ${at}`}
                source={source}
                record={record}
                link={linkTo({ source: source.id, at })}
                onDelete={() => onDelete({ source: source.id, at, record })}
              />
            ))}
          </ol>
        </>
      ) : (
        <p>{t('recordsNone')}</p>
      )}
      {unread.length > 0 && (
        <>
          <p class="fault">{t('recordsFaulty')}</p>
          <ul class="statements">
            {unread.map((one) => (
              <UnreadEntry key={one.id} unread={one} onDrop={() => onDrop(one)} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

interface EntryProps {
  readonly source: SourceFile;
  readonly record: SourceRecord;
  readonly link: string;
  readonly onDelete: () => void;
}

function Entry({ source, record, link, onDelete }: EntryProps) {
  const { words, nameOf } = useSurroundings();
  const { t, date } = words;
  const subject = record.country ?? record.organisation ?? '';
  const name = nameOf(subject);
  return (
    <li>
      <p class="entry-head">
        <Flag of={subject} />
        <strong>{name}</strong>
        <span class="note">{date(record.stated)}</span>
      </p>
      <PositionLine position={record.position} />
      <p dir="auto">{record.summary}</p>
      <SourceLine source={source} />
      <p class="choices">
        <a href={link} aria-label={`${t('edit')}: ${name}`}>
          {t('edit')}
        </a>
        <button class="plain" aria-label={`${t('delete')}: ${name}`} onClick={onDelete}>
          {t('delete')}
        </button>
      </p>
    </li>
  );
}

function UnreadEntry({ unread, onDrop }: { readonly unread: Unread; readonly onDrop: () => void }) {
  const { t } = useWords();
  const { said, copy } = useCopy();
  const { id, value, faults } = unread;
  return (
    <li>
      <Faults faults={faults.slice(0, MOST_FAULTS)} />
      <p class="choices">
        <button
          class="plain"
          aria-label={`${t('copyText')}: ${id}`}
          onClick={() => copy(JSON.stringify(value, null, 2))}
        >
          {t('copyText')}
        </button>
        <button class="plain" aria-label={`${t('delete')}: ${id}`} onClick={onDrop}>
          {t('delete')}
        </button>
        <span role="status">{said}</span>
      </p>
    </li>
  );
}
