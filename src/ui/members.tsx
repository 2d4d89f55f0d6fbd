import type { Membership } from '../corpus/corpus.ts';
import { Flag } from './flag.tsx';
import { useSurroundings } from './surroundings.ts';

interface Props {
  readonly members: readonly Membership[];
  /** The address of a country's page. */
  readonly linkTo: (subject: string) => string;
}

/** Who belongs to an organisation, and since when or until when if that is known; those who left stand last. */
export function Members({ members, linkTo }: Props) {
  const { words, nameOf } = useSurroundings();
  const { t, count, compare } = words;
  if (!members.length) return <p class="note">{t('membersUnknown')}</p>;
  const sorted = members.toSorted(
    (a, b) =>
      Number(a.to !== null) - Number(b.to !== null) ||
      compare(nameOf(a.country), nameOf(b.country)),
  );
  return (
    <details class="members">
      <summary>{count('members', members.filter(({ to }) => to === null).length)}</summary>
      <ul>
        {sorted.map((member) => (
          <li key={`${member.country}${member.from}`}>
            <Flag of={member.country} />
            <a href={linkTo(member.country)}>{nameOf(member.country)}</a>
            <Term {...member} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Term({ from, to }: Membership) {
  const { t, date } = useSurroundings().words;
  if (to && from) return <span class="note">{t('period', date(from), date(to))}</span>;
  if (to) return <span class="note">{t('until', date(to))}</span>;
  return from ? <span class="note">{t('since', date(from))}</span> : null;
}
