import type { Answer, Episode, PartialDate } from '../corpus/model.ts';
import { episodeLabel } from '../signs/labels.ts';
import { Evidence } from './evidence.tsx';
import { Persons } from './persons.tsx';
import { PositionLine } from './position-line.tsx';
import { useWords } from './surroundings.ts';

interface Props {
  readonly heading: string;
  readonly answer: Answer;
  readonly since: PartialDate | null;
  /** The phase of the question in which the date lies. */
  readonly phase: Episode;
  /** True where curators looked and found nothing. */
  readonly searched: boolean;
  /** Leaves out the deciding statement, where another block shows it. */
  readonly brief?: boolean;
}

/** The answer at one date: position, since when, between whom, and the statement that decided; both sides if contested. */
export function AnswerBlock({ heading, answer, since, phase, searched, brief = false }: Props) {
  const { t, date } = useWords();
  const { position, statement, carried, contestedBy } = answer;
  return (
    <section class="answer" data-position={position}>
      <h3>{heading}</h3>
      <p class="verdict">
        <PositionLine position={position} carried={carried} contested={contestedBy.length > 0} />
      </p>
      {position === 'none' && <p class="note">{t(searched ? 'searchedNone' : 'noStatement')}</p>}
      {since && <p class="note">{t('since', date(since))}</p>}
      {answer.episode && <Persons episode={answer.episode} />}
      {carried && statement && (
        <p class="note">{t('carriedFrom', t(episodeLabel(phase)), date(statement.stated))}</p>
      )}
      {statement && !brief && <Evidence statement={statement} />}
      {contestedBy.length > 0 && !brief && (
        <div class="contested">
          <h4>{t('sourcesDisagree')}</h4>
          {contestedBy.map((other, place) => (
            <div key={place}>
              <PositionLine position={other.position} />
              <Evidence statement={other} />
            </div>
          ))}
        </div>
      )}
    </section>
  );
}
