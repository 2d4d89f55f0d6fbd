import type { Corpus } from '../../src/corpus/corpus.ts';
import type { Statement } from '../../src/corpus/model.ts';
import type { Count } from './counts.ts';
import type { Finding } from './findings.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escape = (text: string) => text.replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c);

const STYLE = `
  body { font: 15px/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; }
  table { border-collapse: collapse; margin: 0 0 1rem; }
  th, td { text-align: left; padding: 2px 12px 2px 0; border-bottom: 1px solid #8884; vertical-align: top; }
  td { font-variant-numeric: tabular-nums; }
  :root { color-scheme: light dark; }`;

function tableOf({ heading, columns, rows }: Count): string {
  const head = columns.map((name) => `<th scope="col">${escape(name)}</th>`).join('');
  const body = rows.map((row) => {
    const cells = columns.map((name) => `<td>${escape(String(row[name] ?? ''))}</td>`).join('');
    return `<tr>${cells}</tr>`;
  });
  return `<h2>By ${escape(heading)}</h2>\n<table><tr>${head}</tr>\n${body.join('\n')}\n</table>`;
}

function listOf({ heading, lines }: Finding): string {
  const items = lines.map((line) => `<li>${escape(line)}</li>`);
  const list = items.length ? `<ul>\n${items.join('\n')}\n</ul>` : '<p>None.</p>';
  return `<h2>${escape(heading)} (${lines.length})</h2>\n${list}`;
}

function weakItem({ subject, stated, summary, source }: Statement): string {
  const link = `<a href="${escape(source.url)}">${escape(source.outlet)}</a>`;
  return `<li>${escape(`${subject}, ${stated}`)}: ${escape(summary)} ${link} (${escape(source.id)})</li>`;
}

/** The corpus as a page for curators: counts, findings, and every weak statement with its source. */
export function reportPage(
  corpus: Corpus,
  counts: readonly Count[],
  findings: readonly Finding[],
): string {
  const weak = corpus.statements.filter((s) => s.certainty === 'weak');
  const title = `The corpus as of ${corpus.asOf}`;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${STYLE}</style>
<h1>${title}</h1>
<p>${corpus.statements.length} statements from ${corpus.sources.size} documents.</p>
${counts.map(tableOf).join('\n')}
${findings.map(listOf).join('\n')}
<h2>Weak statements, each in want of a better source (${weak.length})</h2>
<ul>
${weak.map(weakItem).join('\n')}
</ul>
</html>
`;
}
