import type { ComponentChildren } from 'preact';
import type { CountryReport } from '../corpus/model.ts';
import { Press } from './press.tsx';
import { shareText } from './share.ts';
import { useSurroundings } from './surroundings.ts';
import { useCopy } from './use-copy.ts';

interface Props {
  /** What can be copied; null where there is nothing to say. */
  readonly report: CountryReport | null;
  /** Links that stand before. */
  readonly children?: ComponentChildren;
}

/** What can be done with the page of a country besides reading it. */
export function CountryActions({ report, children }: Props) {
  const { words, nameOf } = useSurroundings();
  const { said, copy } = useCopy();
  return (
    <div class="switches actions">
      {children}
      {report && (
        <Press
          label={words.t('copyAsText')}
          onPress={() => copy(shareText(report, nameOf(report.country), words))}
        />
      )}
      <span class="note" role="status">
        {said}
      </span>
    </div>
  );
}
