import { Picture } from './picture.tsx';
import { useSurroundings } from './surroundings.ts';

/** The flag beside a name; an empty place where there is none. */
export function Flag({ of }: { readonly of: string }) {
  const drawing = useSurroundings().flagOf(of);
  return (
    <span class="flag" aria-hidden="true">
      {drawing && <Picture drawing={drawing} />}
    </span>
  );
}
