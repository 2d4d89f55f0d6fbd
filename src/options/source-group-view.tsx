import { useId } from 'preact/hooks';
import type { Filter } from '../corpus/filter.ts';
import type { Source } from '../corpus/model.ts';
import { Check } from '../ui/check-list.tsx';
import { useWords } from '../ui/surroundings.ts';
import { isLeftOut, leftOutWith, setGroup, setSource, type SourceGroup } from './source-tree.ts';

interface Props {
  readonly group: SourceGroup;
  readonly open: boolean;
  readonly without: Filter['without'];
  /** Opens what is closed and closes what is open. */
  readonly onTurn: () => void;
  readonly onChange: (without: Filter['without']) => void;
}

/** A group of the tree: a box for all of it, and beneath, when open, a box for each source. */
export function SourceGroupView({ group, open, without, onTurn, onChange }: Props) {
  const words = useWords();
  const { t, count, number } = words;
  const id = useId();
  const { name, found, grouping } = group;
  const left = found.filter((source) => isLeftOut(without, source)).length;
  const amount = left ? t('placeOf', number(found.length - left), number(found.length)) : '';
  return (
    <li>
      <div class="branch">
        <button
          class="fold"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          aria-label={t('sourcesOf', name)}
          onClick={onTurn}
        >
          <span class="chevron" />
        </button>
        <Check
          label={<bdi>{name}</bdi>}
          amount={amount || count('sources', found.length)}
          on={left === 0}
          mixed={left > 0 && left < found.length}
          onChange={(on) => onChange(setGroup(without, group, on))}
        />
      </div>
      {open && (
        <ul id={id}>
          {found.map((source) => {
            const others = leftOutWith(without, source, grouping, words);
            return (
              <li key={source.id}>
                <Check
                  label={<SourceName source={source} leftOutWith={others} />}
                  disabled={others.length > 0}
                  on={!isLeftOut(without, source)}
                  onChange={(on) => onChange(setSource(without, group, source, on))}
                />
              </li>
            );
          })}
        </ul>
      )}
    </li>
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
