import type { CountryCode } from '../corpus/model.ts';
import { Flag } from './flag.tsx';
import type { Neighbours } from './neighbours.ts';
import { useSurroundings } from './surroundings.ts';

interface Props {
  readonly neighbours: Neighbours;
  /** The address of a country's page. */
  readonly linkTo: (subject: string) => string;
}

/** Who holds the same position: those of the same region at once, the others on demand. */
export function NeighboursView({ neighbours: { near, far }, linkTo }: Props) {
  const { count } = useSurroundings().words;
  return (
    <>
      {near.length > 0 && <Countries codes={near} linkTo={linkTo} />}
      {far.length > 0 && (
        <details>
          <summary>{count(near.length > 0 ? 'elsewhere' : 'countries', far.length)}</summary>
          <Countries codes={far} linkTo={linkTo} />
        </details>
      )}
    </>
  );
}

interface CountriesProps extends Pick<Props, 'linkTo'> {
  readonly codes: readonly CountryCode[];
}

function Countries({ codes, linkTo }: CountriesProps) {
  const { words, nameOf } = useSurroundings();
  return (
    <ul class="countries">
      {codes
        .toSorted((a, b) => words.compare(nameOf(a), nameOf(b)))
        .map((code) => (
          <li key={code}>
            <Flag of={code} /> <a href={linkTo(code)}>{nameOf(code)}</a>
          </li>
        ))}
    </ul>
  );
}
