import type { Statement } from '../corpus/model.ts';

interface Props {
  readonly statement: Statement;
  readonly class?: string;
}

/** What a statement says: in English, but the reader's own in whatever language the reader writes. */
export function Summary({ statement, class: kind }: Props) {
  if (statement.source.own)
    return (
      <p class={kind} dir="auto">
        {statement.summary}
      </p>
    );
  return (
    <p class={kind} lang="en" dir="ltr">
      {statement.summary}
    </p>
  );
}
