import type { Answer } from '../corpus/model.ts';
import type { Unreadable } from '../platform/addresses.ts';
import type { MessageKey, Words } from '../signs/words.ts';
import { Flag } from '../ui/flag.tsx';
import { PositionLine } from '../ui/position-line.tsx';
import { useSurroundings } from '../ui/surroundings.ts';
import { Press } from '../ui/press.tsx';

/** A country on the page, in the order of first mention. */
export interface OnPage {
  readonly code: string;
  readonly mentions: number;
  readonly answer: Answer;
}

/** The mention the page was scrolled to last: its place among those of its country, from 1. */
export interface Shown {
  readonly code: string;
  readonly place: number;
  readonly of: number;
}

/** What is known of the page in the tab. `own`: there is no page beside, the popup stands in a tab of its own. */
export type PageState =
  | { readonly kind: 'asking' | 'own' }
  | { readonly kind: 'unreadable'; readonly why: Unreadable }
  | { readonly kind: 'off'; readonly site: string }
  /** `here`: the reader paused this page, not all. */
  | { readonly kind: 'paused'; readonly here: boolean }
  | {
      readonly kind: 'read';
      readonly countries: readonly OnPage[];
      /** Of when the positions are, in words. */
      readonly dated: string;
      readonly unmarked: number;
    };

interface Props {
  readonly page: PageState;
  readonly shown: Shown | null;
  readonly onShow: (code: string) => void;
  readonly onOpen: (code: string) => void;
  /** Reads a page that was paused. */
  readonly onResume: () => void;
}

const REASONS: Readonly<Record<Unreadable, MessageKey>> = {
  browser: 'unreadable_browser',
  store: 'unreadable_store',
  pdf: 'unreadable_pdf',
  reader: 'unreadable_reader',
  file: 'unreadable_file',
  private: 'unreadable_private',
  refused: 'unreadable_refused',
};

/** The countries named on the page in the tab, or a sentence saying why there are none. */
export function PageView({ page, shown, onShow, onOpen, onResume }: Props) {
  const { words, nameOf } = useSurroundings();
  const { t, count } = words;
  if (page.kind === 'own') return null;
  return (
    <section class="on-page" aria-busy={page.kind === 'asking'}>
      <h2>{t('onThisPage')}</h2>
      <p class="unseen" role="status">
        {shown && `${nameOf(shown.code)}: ${placeOf(shown, words)}`}
      </p>
      {page.kind === 'unreadable' && <p>{t(REASONS[page.why])}</p>}
      {page.kind === 'off' && <p>{t('offHere', page.site)}</p>}
      {page.kind === 'paused' && !page.here && <p>{t('pausedNothing')}</p>}
      {page.kind === 'paused' && page.here && (
        <p class="spread">
          {t('pausedHere')} <Press label={t('resume')} onPress={onResume} />
        </p>
      )}
      {page.kind === 'read' && page.countries.length === 0 && <p>{t('noCountryHere')}</p>}
      {page.kind === 'read' && page.countries.length > 0 && (
        <>
          <p class="note">{page.dated}</p>
          <ul class="rows" onKeyDown={moveByArrows}>
            {page.countries.map((country) => (
              <Row
                key={country.code}
                country={country}
                shown={shown?.code === country.code ? shown : null}
                onShow={onShow}
                onOpen={onOpen}
              />
            ))}
          </ul>
          {page.unmarked > 0 && <p class="note">{count('unmarked', page.unmarked)}</p>}
        </>
      )}
    </section>
  );
}

interface RowProps extends Omit<Props, 'page' | 'onResume'> {
  readonly country: OnPage;
}

const placeOf = ({ place, of }: Shown, { t, number }: Words) =>
  t('placeOf', number(place), number(of));

function Row({ country, shown, onShow, onOpen }: RowProps) {
  const { words, nameOf } = useSurroundings();
  const { t, count } = words;
  const { code, mentions, answer } = country;
  const name = nameOf(code);
  return (
    <li>
      <button class="row" title={t('showNext')} onClick={() => onShow(code)}>
        <Flag of={code} />
        <span class="name">{name}</span>
        <span class="note">{shown ? placeOf(shown, words) : count('mentions', mentions)}</span>
        <PositionLine
          position={answer.position}
          carried={answer.carried}
          contested={answer.contestedBy.length > 0}
          own={answer.statement?.source.own}
        />
      </button>
      <button class="more" aria-label={t('openCountry', name)} onClick={() => onOpen(code)}>
        <span class="chevron" aria-hidden="true" />
      </button>
    </li>
  );
}

/** Arrows lead from row to row and keep to the column: mentions stay beside mentions, countries beside countries. */
function moveByArrows(event: KeyboardEvent): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const list = event.currentTarget as HTMLElement;
  const from = event.target as HTMLElement;
  if (!by) return;
  const column = [...list.querySelectorAll<HTMLElement>(`.${from.className}`)];
  column[column.indexOf(from) + by]?.focus();
  event.preventDefault();
}
