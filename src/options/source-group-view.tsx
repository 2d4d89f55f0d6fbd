import type { Filter } from '../corpus/filter.ts';
import type { Source } from '../corpus/model.ts';
import { Check } from '../ui/check-list.tsx';
import { useWords } from '../ui/surroundings.ts';
import {
  isLeftOut,
  leftOutWith,
  lineOf,
  setGroup,
  setSource,
  type SourceGroup,
} from './source-tree.ts';
import { focusLine } from './tree-keys.ts';

interface Props {
  readonly group: SourceGroup;
  readonly open: boolean;
  readonly without: Filter['without'];
  /** The line of the tree that the Tab key leads to. */
  readonly stop: string | undefined;
  /** The keyboard has come to a line. */
  readonly onLine: (line: string) => void;
  /** Opens what is closed and closes what is open. */
  readonly onTurn: () => void;
  readonly onChange: (without: Filter['without']) => void;
}

/** A group of the tree: a box for all of it, and beneath, when open, a box for each source. */
export function SourceGroupView({ group, open, without, stop, ...on }: Props) {
  const words = useWords();
  const { t, count, number } = words;
  const { name, found, grouping } = group;
  const left = found.filter((source) => isLeftOut(without, source)).length;
  const amount = left ? t('placeOf', number(found.length - left), number(found.length)) : '';
  const byKeys = (line: string) => ({
    tabIndex: line === stop ? (0 as const) : (-1 as const),
    onFocus: () => on.onLine(line),
  });
  return (
    <div class="group">
      <div role="row" aria-level={1} aria-expanded={open}>
        <div class="branch" role="gridcell">
          <button
            class="fold"
            tabIndex={-1}
            aria-expanded={open}
            aria-label={t('sourcesOf', name)}
            onClick={({ currentTarget }) => {
              // It may be in what is closed.
              focusLine(currentTarget);
              on.onTurn();
            }}
          >
            <span class="chevron" />
          </button>
          <Check
            label={<bdi>{name}</bdi>}
            amount={amount || count('sources', found.length)}
            on={left === 0}
            mixed={left > 0 && left < found.length}
            {...byKeys(lineOf(group))}
            onChange={(ticked) => on.onChange(setGroup(without, group, ticked))}
          />
        </div>
      </div>
      {open &&
        found.map((source) => {
          const others = leftOutWith(without, source, grouping, words);
          return (
            <div key={source.id} role="row" aria-level={2}>
              <div class="leaf" role="gridcell">
                <Check
                  label={<SourceName source={source} leftOutWith={others} />}
                  disabled={others.length > 0}
                  on={!isLeftOut(without, source)}
                  {...byKeys(source.id)}
                  onChange={(ticked) => on.onChange(setSource(without, group, source, ticked))}
                />
              </div>
            </div>
          );
        })}
    </div>
  );
}

interface NameProps {
  readonly source: Source;
  readonly leftOutWith: readonly string[];
}

function SourceName({ source, leftOutWith: others }: NameProps) {
  const { t, date, list } = useWords();
  return (
    <>
      <bdi>{source.outlet}</bdi>
      <span class="note"> · {source.published ? date(source.published) : t('undated')} </span>
      {source.stateControlled && <span class="chip note">{t('stateControlled')}</span>}
      {others.length > 0 && <span class="note"> {t('leftOutWith', list(others))}</span>}
      {source.title && (
        <span class="note title" lang={source.language} dir="auto">
          {source.title}
        </span>
      )}
    </>
  );
}
