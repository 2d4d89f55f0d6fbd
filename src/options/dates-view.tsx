import { useId, useState } from 'preact/hooks';
import type { Filter } from '../corpus/filter.ts';
import { firstDay, isPartialDate, lastDay } from '../corpus/partial-date.ts';
import { useWords } from '../ui/surroundings.ts';
import { WholeDates } from '../ui/whole-dates.tsx';

interface Props {
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

/** The window of time in which statements count. */
export function DatesView({ filter, onChange }: Props) {
  const { t } = useWords();
  const { from, to } = filter;
  const empty = from !== null && to !== null && firstDay(from) > lastDay(to);
  return (
    <fieldset class="dates">
      <legend>{t('filterDates')}</legend>
      <DateBox
        label={t('filterFrom')}
        value={from}
        onChange={(date) => onChange({ ...filter, from: date })}
      />
      <DateBox
        label={t('filterTo')}
        value={to}
        onChange={(date) => onChange({ ...filter, to: date })}
      />
      {empty && (
        <p class="fault" role="alert">
          {t('filterDatesEmpty')}
        </p>
      )}
    </fieldset>
  );
}

interface DateBoxProps {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (date: string | null) => void;
}

function DateBox({ label, value, onChange }: DateBoxProps) {
  const { t } = useWords();
  const id = useId();
  const [refused, setRefused] = useState(false);
  const take = (text: string) => {
    const valid = text === '' || isPartialDate(text);
    setRefused(!valid);
    if (valid && (text || null) !== value) onChange(text || null);
  };
  return (
    <div class="date">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        dir="ltr"
        autocomplete="off"
        value={value ?? ''}
        aria-invalid={refused}
        aria-describedby={`${id}-form`}
        onChange={(event) => take(event.currentTarget.value.trim())}
      />
      <p id={`${id}-form`} class={refused ? 'fault' : 'note'} role="status">
        <WholeDates text={t(refused ? 'filterDateFault' : 'filterDateForm')} />
      </p>
    </div>
  );
}
