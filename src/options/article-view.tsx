import type { Settings } from '../platform/settings.ts';
import { Sample, type SampleAnswer } from '../ui/sample-view.tsx';
import { useWords } from '../ui/surroundings.ts';

interface Props {
  readonly marks: Settings['marks'];
  readonly answer: (code: string) => SampleAnswer;
  /** The day on which the article appeared, as written. */
  readonly published: string;
  /** The day of the positions, as written, where it is not that day. */
  readonly dated: string | null;
}

/** A short article, marked as it would be on a page. */
export function ArticleView({ marks, answer, published, dated }: Props) {
  const { t } = useWords();
  return (
    <section class="article" aria-labelledby="article-title">
      <h3 id="article-title" class="note">
        {dated ? t('sampleDated', published, dated) : t('sampleTitle', published)}
      </h3>
      <div>
        <h4>{t('sampleHeadline')}</h4>
        <Sample marks={marks} answer={answer} />
        <Sample marks={marks} answer={answer} text="sampleMore" />
      </div>
    </section>
  );
}
