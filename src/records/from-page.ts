import type { Corpus, SourceFile } from '../corpus/corpus.ts';
import type { Position } from '../corpus/model.ts';
import { today } from '../platform/today.ts';
import { askForArticle, namedInSelection, saidIn, saidInSelection } from '../suggestions/ask.ts';
import { documentOf, kept } from '../suggestions/document.ts';
import { speakerIn } from '../suggestions/speaker.ts';
import type { Suggestion } from '../suggestions/suggest.ts';
import { TONGUES } from '../suggestions/tongues.ts';
import { EMPTY, type Draft } from './draft.ts';

/** A statement as far as a page and what is selected on it tell. */
interface FromPage {
  readonly draft: Draft;
  /** The sentence it is taken from. */
  readonly selection: string | null;
  /** The words in it that suggest the position. */
  readonly reason: string | null;
}

/** Which of the positions that an article states is meant; null for that of the selection. */
export interface Meant {
  readonly subject: string;
  readonly position: Position;
}

/**
 * Reads a page and what is selected on it; null where it cannot be read any more.
 * @param own what the reader has recorded already, of this page too
 */
export async function draftFromPage(
  tab: number,
  frame: number,
  meant: Meant | null,
  corpus: Corpus | null,
  own: readonly SourceFile[],
): Promise<FromPage | null> {
  const read = await askForArticle(tab, frame);
  if (!read) return null;
  const { article, language } = read;
  const document = kept(documentOf(article, corpus, language), own);
  const said = meant
    ? saidIn(read).find(
        ({ subject, position }) => subject === meant.subject && position === meant.position,
      )
    : saidInSelection(read)[0];
  const sentence = said && meant ? said.sentence : article.selection;
  const tongue = TONGUES[language];
  const draft: Draft = {
    ...EMPTY,
    outlet: document.outlet,
    url: document.url,
    language: document.language,
    kind: document.kind,
    stateControlled: document.stateControlled,
    title: document.title ?? '',
    published: document.published ?? '',
    outletCountry: document.outletCountry ?? '',
    stated: document.published ?? today(),
    speaker: tongue && sentence ? speakerIn(sentence, tongue) : '',
    subject: namedInSelection(read) ?? '',
    ...(said && asDraft(said)),
  };
  return { draft, selection: sentence || null, reason: said?.cue ?? null };
}

const asDraft = ({ subject, binds, position, basis }: Suggestion) => ({
  subject,
  position,
  basis,
  ...(binds !== null && { binds }),
});
