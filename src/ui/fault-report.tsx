import type { CountryReport, Statement } from '../corpus/model.ts';
import { CopyBox } from './copy-box.tsx';
import { useWords } from './surroundings.ts';

/** What is shown of a country, how that was decided and from which sources, in English lines. */
export function reportLines(report: CountryReport): string[] {
  const { country, date, at, asOf } = report;
  const state = [at.position, at.carried && 'carried', at.contestedBy.length > 0 && 'contested'];
  return [
    `Country: ${country}, on ${date} (statements as of ${asOf})`,
    `Position: ${state.filter(Boolean).join(', ')}`,
    ...(at.statement ? [`Decided by: ${statementLine(at.statement)}`] : []),
    ...at.contestedBy.map((other) => `Contested by: ${statementLine(other)}`),
  ];
}

function statementLine({ position, stated, basis, certainty, source }: Statement): string {
  return `${position}, stated ${stated}, ${basis}, ${certainty}; source ${source.id}, ${source.outlet}, ${source.url}`;
}

interface Props {
  /** What is reported on, line by line. */
  readonly lines: readonly string[];
  readonly open?: boolean;
}

/** Helps to report a fault: a text to copy, in which only the reader's own words are missing. Nothing is sent. */
export function FaultReport({ lines, open = false }: Props) {
  const { t } = useWords();
  const text = ['Where They Stand: a fault', ...lines, 'What is wrong: '].join('\n');
  return (
    <details class="fault-report" open={open} id="report">
      <summary>{t('reportFault')}</summary>
      <p class="note">{t('reportMeaning')}</p>
      <CopyBox label={t('reportFault')} text={text} />
    </details>
  );
}
