import { choose, type Choosing } from '../corpus/profiles.ts';
import type { Settings } from '../platform/settings.ts';
import { changeSettings } from '../platform/stored-settings.ts';
import { FilterSelect } from '../ui/filter-select.tsx';

interface Props {
  readonly choosing: Choosing;
  /** Told in the browser's words what it refused. */
  readonly onFault: (reason: string) => void;
}

/** The way to another saved filter, which counts at once on every page. */
export function FilterChoice({ choosing, onFault }: Props) {
  const to = (id: string) =>
    changeSettings((now) => ({ ...now, ...choose(now, id) }) as Settings).catch((error: Error) =>
      onFault(error.message),
    );
  return (
    <p class="line">
      <FilterSelect choosing={choosing} onChoose={(id) => void to(id)} />
    </p>
  );
}
