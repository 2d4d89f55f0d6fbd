import type { CountryReport } from '../corpus/model.ts';
import type { Question } from '../platform/question.ts';
import { FaultReport, reportLines } from '../ui/fault-report.tsx';
import { useWords } from '../ui/surroundings.ts';
import type { Explanation } from './explanation.ts';

interface Props {
  readonly question: Question;
  readonly explanation: Explanation;
  readonly report: CountryReport;
  readonly version: string;
}

/** Why something is marked: the words, the rule, the language; and a text with which to report a fault. */
export function WhyView({ question, explanation, report, version }: Props) {
  const { t, country, language } = useWords();
  const { text, start, end, code } = question;
  const { term, rule, meaning } = explanation;
  return (
    <section id="why">
      <h2>{t('whyMarked')}</h2>
      <blockquote dir="auto">
        {text.slice(0, start)}
        <mark>{term}</mark>
        {text.slice(end)}
      </blockquote>
      <p>{t(meaning, term, country(code))}</p>
      <dl class="facts">
        <div>
          <dt>{t('whyRule')}</dt>
          <dd>
            <code>{rule}</code>
          </dd>
        </div>
        {explanation.language && (
          <div>
            <dt>{t('whyLanguage')}</dt>
            <dd>{language(explanation.language)}</dd>
          </div>
        )}
      </dl>
      <FaultReport open lines={faultLines(question, explanation, report, version)} />
    </section>
  );
}

function faultLines(
  { text, page, language }: Question,
  { term, rule, language: found }: Explanation,
  report: CountryReport,
  version: string,
): string[] {
  return [
    `Version: ${version}`,
    `Page: ${page ?? 'unknown'}, language ${language ?? 'unknown'}`,
    `Marked: “${term}” by the rule ${rule}, words of ${found ?? 'unknown'}`,
    `In: ${text.replace(/\s+/g, ' ').trim()}`,
    ...reportLines(report),
  ];
}
