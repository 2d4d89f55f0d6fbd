import type { Statement } from '../corpus/model.ts';
import { BASIS_LABELS, CALL_LABELS, CERTAINTY_LABELS } from '../signs/labels.ts';
import { CiteView } from './cite-view.tsx';
import { SourceLine } from './source-line.tsx';
import { Summary } from './summary.tsx';
import { useSurroundings } from './surroundings.ts';

/** What a statement says, who said it, how it is known and where it can be read. */
export function Evidence({ statement }: { readonly statement: Statement }) {
  const { words, nameOf } = useSurroundings();
  const { t } = words;
  const { basis, certainty, quote, speaker, calls } = statement;
  const how =
    basis === 'derived' ? t('basisDerivedFrom', nameOf(statement.subject)) : t(BASIS_LABELS[basis]);
  return (
    <div class="evidence">
      <Summary statement={statement} />
      {quote && (
        <blockquote>
          <bdi>“{quote}”</bdi>
        </blockquote>
      )}
      <dl class="facts">
        {speaker && (
          <div>
            <dt>{t('speaker')}</dt>
            <dd>
              <bdi>{speaker}</bdi>
            </dd>
          </div>
        )}
        <div>
          <dt>{t('howWeKnow')}</dt>
          <dd>
            {how} · {t(CERTAINTY_LABELS[certainty])}
          </dd>
        </div>
        {calls.length > 0 && (
          <div>
            <dt>{t('calledFor')}</dt>
            <dd>{words.list(calls.map((call) => t(CALL_LABELS[call])))}</dd>
          </div>
        )}
      </dl>
      <SourceLine source={statement.source} />
      <CiteView sources={[statement.source]}>
        {t('cite')}
        <span class="unseen"> {statement.source.outlet}</span>
      </CiteView>
    </div>
  );
}
