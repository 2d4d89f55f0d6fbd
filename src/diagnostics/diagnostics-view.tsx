import type { ComponentChildren } from 'preact';
import { CopyBox } from '../ui/copy-box.tsx';
import { useWords } from '../ui/surroundings.ts';

interface Props {
  /** What was found out, in English lines. */
  readonly diagnosis: string;
  /** Why something is marked, if that was asked. */
  readonly children?: ComponentChildren;
}

/** All that helps to find a fault, to be copied. */
export function DiagnosticsView({ diagnosis, children }: Props) {
  const { t } = useWords();
  return (
    <main class="sheet">
      <h1>{t('diagnosticsTitle')}</h1>
      {children}
      <section id="diagnosis">
        <h2>{t('diagnosisTitle')}</h2>
        <p class="note">{t('diagnosisMeaning')}</p>
        <CopyBox label={t('diagnosisTitle')} text={diagnosis} />
      </section>
    </main>
  );
}
