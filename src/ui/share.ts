import { plainCitation } from '../corpus/citation.ts';
import type { CountryReport } from '../corpus/model.ts';
import { POSITION_LABELS } from '../signs/labels.ts';
import type { Words } from '../signs/words.ts';

/**
 * What is known of a country or organisation at one date as plain text, to be sent to others: the position, since
 * when, the statement that decided with its source, and both sides where sources disagree. A line for each.
 */
export function shareText({ at, date, since, asOf }: CountryReport, name: string, words: Words) {
  const { t } = words;
  const { position, statement, carried, contestedBy } = at;
  const aside = [
    carried && t('carried'),
    contestedBy.length > 0 && t('contested'),
    statement?.source.own && t('byOwn'),
  ];
  const verdict = [t(POSITION_LABELS[position]), ...aside].filter(Boolean).join(' · ');
  const statements = statement ? [statement, ...contestedBy] : [];
  return [
    `${name}, ${words.date(date)}: ${verdict}`,
    ...(since ? [t('since', words.date(since))] : []),
    ...statements.map(({ summary, source }) => {
      const citation = plainCitation(source, words.date, t('undated'));
      return `${summary} (${citation})`;
    }),
    `${t('extensionName')} · ${t('asOf', words.date(asOf.slice(0, 7)))}`,
  ].join('\n');
}
