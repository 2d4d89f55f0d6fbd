import { BASIS_LABELS, CERTAINTY_LABELS } from '../signs/labels.ts';
import { Flag } from '../ui/flag.tsx';
import { OutsideLink } from '../ui/outside-link.tsx';
import { PositionLine } from '../ui/position-line.tsx';
import { useSurroundings } from '../ui/surroundings.ts';
import { VENEZUELA } from '../corpus/corpus.ts';
import type { Row } from './rows.ts';

interface Props {
  readonly caption: string;
  readonly rows: readonly Row[];
  /** While the map is looked at, the table is there for screen readers only and nothing in it takes the focus. */
  readonly seen: boolean;
  readonly onChoose: (code: string) => void;
}

/** What the map shows, as a table. */
export function TableView({ caption, rows, seen, onChoose }: Props) {
  const { t } = useSurroundings().words;
  return (
    <div class={seen ? 'table' : 'table unseen'}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {(['country', 'position', 'recorded', 'howWeKnow', 'source'] as const).map((column) => (
              <th key={column} scope="col">
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <TableRow key={row.country} row={row} seen={seen} onChoose={onChoose} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function TableRow({ row, seen, onChoose }: { row: Row } & Pick<Props, 'seen' | 'onChoose'>) {
  const { words, nameOf } = useSurroundings();
  const { t, date } = words;
  const { position, statement, carried, contestedBy } = row.answer;
  const how =
    statement?.basis === 'derived'
      ? t('basisDerivedFrom', nameOf(statement.subject))
      : statement && t(BASIS_LABELS[statement.basis]);
  return (
    <tr data-country={row.country}>
      <th scope="row">
        <button tabIndex={seen ? undefined : -1} onClick={() => onChoose(row.country)}>
          <Flag of={row.country} />
          <bdi>{row.name}</bdi>
        </button>
      </th>
      <td>
        {row.country === VENEZUELA ? (
          t('subjectOnMap')
        ) : (
          <PositionLine
            position={position}
            carried={carried}
            contested={contestedBy.length > 0}
            own={statement?.source.own}
          />
        )}
      </td>
      <td>{statement && date(statement.stated)}</td>
      <td>{statement && `${how} · ${t(CERTAINTY_LABELS[statement.certainty])}`}</td>
      <td>
        {statement &&
          (seen ? (
            <OutsideLink href={statement.source.url}>{statement.source.outlet}</OutsideLink>
          ) : (
            <bdi>{statement.source.outlet}</bdi>
          ))}
        {statement?.source.stateControlled && <span class="chip">{t('stateControlled')}</span>}
      </td>
    </tr>
  );
}
