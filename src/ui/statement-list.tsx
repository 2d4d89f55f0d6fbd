import { EPISODES } from '../corpus/episodes.ts';
import type { Statement } from '../corpus/model.ts';
import { episodeLabel } from '../signs/labels.ts';
import { Evidence } from './evidence.tsx';
import { Persons } from './persons.tsx';
import { PositionLine } from './position-line.tsx';
import { useWords } from './surroundings.ts';

interface Props {
  /** Newest first. */
  readonly statements: readonly Statement[];
}

/** Statements under the phase of the question in which they were made, the newest phase first. */
export function StatementList({ statements }: Props) {
  const { t } = useWords();
  return (
    <>
      {EPISODES.toReversed().map((episode) => {
        const ofPhase = statements.filter((statement) => statement.episode === episode.id);
        return (
          ofPhase.length > 0 && (
            <section class="phase" key={episode.id}>
              <h4>{t(episodeLabel(episode))}</h4>
              <Persons episode={episode} />
              <Statements statements={ofPhase} />
            </section>
          )
        );
      })}
    </>
  );
}

/** Statements, each with its date, position and evidence. */
export function Statements({ statements }: Props) {
  const { date } = useWords();
  return (
    <ol class="statements">
      {statements.map((statement, place) => (
        <li key={place}>
          <p class="dated">{date(statement.stated)}</p>
          <PositionLine position={statement.position} />
          <Evidence statement={statement} />
        </li>
      ))}
    </ol>
  );
}
