import { Summary } from './summary.tsx';
import type { Turn } from './turns.ts';
import { useWords } from './surroundings.ts';

/** What changed, newest first: when, what, and the statement that brought it. */
export function TurnsView({ turns }: { readonly turns: readonly Turn[] }) {
  const { date } = useWords();
  return (
    <ol class="turns">
      {turns.map((turn) => (
        <li key={turn.day}>
          <p>
            <span class="dated">{date(turn.date)}</span> {turn.sentence}
          </p>
          {turn.statement && <Summary class="note" statement={turn.statement} />}
        </li>
      ))}
    </ol>
  );
}
