import { useId } from 'preact/hooks';
import { isDay } from '../corpus/partial-date.ts';
import type { Day } from '../corpus/model.ts';
import type { Settings } from '../platform/settings.ts';
import type { MessageKey } from '../signs/words.ts';
import { useWords } from '../ui/surroundings.ts';

type PageDate = Settings['date'];

interface Props {
  readonly date: PageDate;
  readonly today: Day;
  readonly onChange: (date: PageDate) => void;
}

const USE_LABELS: Readonly<Record<PageDate['use'], MessageKey>> = {
  article: 'date_article',
  today: 'date_today',
  fixed: 'date_fixed',
};
const USES = Object.keys(USE_LABELS) as PageDate['use'][];

/** At which date positions are shown on pages. */
export function DateView({ date, today, onChange }: Props) {
  const { t } = useWords();
  const id = useId();
  const fixed = date.fixed ?? today;
  return (
    <fieldset class="checks">
      <legend class="unseen">{t('dateTitle')}</legend>
      {USES.map((use) => (
        <label class="check" key={use}>
          <input
            type="radio"
            name="date"
            checked={date.use === use}
            onChange={() => onChange(use === 'fixed' ? { use, fixed } : { ...date, use })}
          />
          <span>{t(USE_LABELS[use])}</span>
        </label>
      ))}
      {date.use === 'fixed' && (
        <div class="date within">
          <label for={id} class="note">
            {t('dateDay')}
          </label>
          <input
            id={id}
            type="date"
            value={fixed}
            required
            onChange={({ currentTarget: { value } }) => {
              if (isDay(value)) onChange({ use: 'fixed', fixed: value });
            }}
          />
        </div>
      )}
    </fieldset>
  );
}
