import type { ComponentChildren } from 'preact';
import { bibtexOf, cslOf, plainCitation } from '../corpus/citation.ts';
import type { Source } from '../corpus/model.ts';
import { Press } from './press.tsx';
import { useWords } from './surroundings.ts';
import { useCopy } from './use-copy.ts';

interface Props {
  readonly sources: readonly Source[];
  /** What is cited, as the words that open the choice. */
  readonly children: ComponentChildren;
}

/** Copies the citation of documents in the form that the reader chooses. */
export function CiteView({ sources, children }: Props) {
  const { t, date } = useWords();
  const { said, copy } = useCopy();
  const lines = () => sources.map((source) => plainCitation(source, date, t('undated')));
  return (
    <details class="cite">
      <summary>{children}</summary>
      <div class="switches" role="group" aria-label={t('citeAs')}>
        <Press label={t('citePlain')} onPress={() => copy(lines().join('\n'))} />
        <Press label="BibTeX" onPress={() => copy(bibtexOf(sources))} />
        <Press label="CSL-JSON" onPress={() => copy(JSON.stringify(cslOf(sources), null, 2))} />
        <span role="status">{said}</span>
      </div>
    </details>
  );
}
