import { useMemo } from 'preact/hooks';
import { Picture } from './picture.tsx';
import { useSurroundings } from './surroundings.ts';

/** The flag beside a name; an empty place where there is none. */
export function Flag({ of }: { readonly of: string }) {
  const drawing = useSurroundings().flagOf(of);
  // Flags have up to hundreds of parts, which are not to be compared at every key.
  const picture = useMemo(() => drawing && <Picture drawing={drawing} />, [drawing]);
  return (
    <span class="flag" aria-hidden="true">
      {picture}
    </span>
  );
}
