import type { Fault } from '../corpus/check.ts';
import type { SourceFile, SourceRecord } from '../corpus/corpus.ts';
import { Flag } from '../ui/flag.tsx';
import { PositionLine } from '../ui/position-line.tsx';
import { SourceLine } from '../ui/source-line.tsx';
import { useSurroundings } from '../ui/surroundings.ts';
import type { Place, Seen } from './draft.ts';
import { Faults } from './import-view.tsx';

interface Props {
  readonly files: readonly SourceFile[];
  /** Of what is stored and cannot be read. */
  readonly faults: readonly Fault[];
  /** The address of the form for a statement. */
  readonly linkTo: (place: Place) => string;
  readonly onDelete: (seen: Seen) => void;
}

/** The reader's own statements, the newest first. */
export function ListView({ files, faults, linkTo, onDelete }: Props) {
  const { t, count } = useSurroundings().words;
  const all = files
    .flatMap((source) => source.records.map((record, at) => ({ source, record, at })))
    .sort((a, b) => (a.record.stated < b.record.stated ? 1 : -1));
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
      {faults.length > 0 && (
        <>
          <p class="fault">{t('recordsFaulty')}</p>
          <Faults faults={faults} />
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
