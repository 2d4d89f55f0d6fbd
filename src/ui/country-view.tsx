import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { episodeOn } from '../corpus/episodes.ts';
import type { CountryReport } from '../corpus/model.ts';
import { AnswerBlock } from './answer-block.tsx';
import { CiteView } from './cite-view.tsx';
import { CountryActions } from './country-actions.tsx';
import { FaultReport, reportLines } from './fault-report.tsx';
import { Flag } from './flag.tsx';
import { NeighboursView } from './neighbours-view.tsx';
import { PositionLine } from './position-line.tsx';
import { StatementList, Statements } from './statement-list.tsx';
import { useSurroundings, useWords } from './surroundings.ts';
import type { Facts } from './facts.ts';
import { Members } from './members.tsx';
import { Timeline } from './timeline.tsx';
import { TurnsView } from './turns-view.tsx';
import { turnsOf } from './turns.ts';

interface Props {
  readonly facts: Facts;
  readonly onBack: () => void;
  /** The permanent address of the page of a country or organisation. */
  readonly linkTo: (subject: string) => string;
  /** Lines that stand below the name. */
  readonly lines?: ComponentChildren;
  /** Links to what else can be seen of it. */
  readonly children?: ComponentChildren;
}

/** The page of a country or organisation: then, now, every statement with its source. */
export function CountryView({ facts, onBack, linkTo, lines, children }: Props) {
  const { words, nameOf } = useSurroundings();
  const { t, count } = words;
  const { subject, statements, leftOut } = facts;
  const { notes } = facts.now;
  const { near, far } = facts.neighbours;
  const turns = turnsOf(facts.stretches, words);
  const sources = [...new Set([...statements, ...notes].map(({ source }) => source))];
  const title = useRef<HTMLHeadingElement>(null);
  // Readers of the screen start at the name, and keys work here, not in the search box behind.
  useLayoutEffect(() => title.current?.focus(), [subject]);
  return (
    <article class="country" aria-labelledby="country-name">
      <header>
        <button class="back" onClick={onBack}>
          <span class="chevron" aria-hidden="true" />
          {t('back')}
        </button>
        <h2 id="country-name" tabIndex={-1} ref={title}>
          <Flag of={subject} />
          <bdi>{nameOf(subject)}</bdi>
        </h2>
      </header>
      {lines}
      <CountryActions report={facts.isSubjectOfQuestion ? null : facts.then}>
        {children}
      </CountryActions>
      {facts.isSubjectOfQuestion ? <p>{t('subjectOfQuestion')}</p> : <Answers facts={facts} />}
      {facts.phases.length > 0 && (
        <section>
          <h3>{t('timeline')}</h3>
          <Timeline key={subject} phases={facts.phases} />
        </section>
      )}
      {turns.length > 1 && (
        <section>
          <h3>{t('changesTitle')}</h3>
          <TurnsView turns={turns} />
        </section>
      )}
      {near.length + far.length > 0 && (
        <section>
          <h3>{t('samePosition', words.date(facts.then.date))}</h3>
          <NeighboursView neighbours={facts.neighbours} linkTo={linkTo} />
        </section>
      )}
      {facts.members && (
        <section>
          <Members members={facts.members} linkTo={linkTo} />
        </section>
      )}
      {statements.length > 0 && (
        <section>
          <h3>{count('statements', statements.length)}</h3>
          <StatementList statements={statements} />
        </section>
      )}
      {leftOut > 0 && <p class="note">{count('leftOut', leftOut)}</p>}
      {notes.length > 0 && (
        <section>
          <h3>{t('notesTitle')}</h3>
          <p class="note">{t('notesMeaning')}</p>
          <Statements statements={notes} />
        </section>
      )}
      <section class="note">
        {sources.length > 1 && (
          <CiteView sources={sources}>{count('citeAll', sources.length)}</CiteView>
        )}
        <a href={linkTo(subject)} target="_blank">
          {t('permanentAddress')}
        </a>
      </section>
      <FaultReport lines={reportLines(facts.then)} />
    </article>
  );
}

/** One block when the page's date and today have the same answer by the same statement, else one for each. */
function Answers({ facts: { then, now } }: { readonly facts: Facts }) {
  const { t, date } = useWords();
  const asOf = t('asOf', date(now.asOf.slice(0, 7)));
  const same = then.date === now.date || then.at.statement === now.at.statement;
  const heading = then.date === now.date ? asOf : t('thenAndNow', date(then.date), asOf);
  if (same && then.at.carried === now.at.carried)
    return <ReportBlock heading={heading} report={now} />;
  return (
    <>
      <ReportBlock heading={t('onDate', date(then.date))} report={then} />
      <Change report={then} />
      <ReportBlock heading={t('nowAsOf', asOf)} report={now} />
    </>
  );
}

function ReportBlock({ heading, report }: { heading: string; report: CountryReport }) {
  return (
    <AnswerBlock
      heading={heading}
      answer={report.at}
      since={report.since}
      phase={episodeOn(report.date)}
      searched={report.searched}
    />
  );
}

/** The first change of position after the page's date. */
function Change({ report }: { readonly report: CountryReport }) {
  const { t, date } = useWords();
  if (!report.change) return null;
  const { day, answer } = report.change;
  return (
    <p class="change">
      {t('changedSince', date(answer.statement?.stated ?? day))}{' '}
      <PositionLine position={answer.position} contested={answer.contestedBy.length > 0} />
    </p>
  );
}
