import type { ComponentChildren } from 'preact';

export interface Choice {
  readonly id: string;
  readonly label: ComponentChildren;
  /** How much is behind the choice, as written. */
  readonly amount?: string;
}

interface Props {
  readonly title: string;
  /** Many short choices, in columns. */
  readonly wide?: boolean;
  readonly choices: readonly Choice[];
  readonly isOn: (id: string) => boolean;
  readonly onChange: (id: string, on: boolean) => void;
}

/** A titled group of boxes to tick. */
export function CheckList({ title, wide = false, choices, isOn, onChange }: Props) {
  return (
    <fieldset class={wide ? 'checks columns' : 'checks'}>
      <legend>{title}</legend>
      {choices.map((choice) => (
        <Check
          key={choice.id}
          {...choice}
          on={isOn(choice.id)}
          onChange={(on) => onChange(choice.id, on)}
        />
      ))}
    </fieldset>
  );
}

interface CheckProps extends Omit<Choice, 'id'> {
  readonly on: boolean;
  /** Neither on nor off: some of what it stands for is. */
  readonly mixed?: boolean;
  readonly disabled?: boolean;
  /** -1 where arrow keys lead to it instead of the Tab key. */
  readonly tabIndex?: 0 | -1;
  readonly onFocus?: () => void;
  readonly onChange: (on: boolean) => void;
}

export function Check({
  label,
  amount,
  on,
  mixed = false,
  disabled = false,
  tabIndex,
  onFocus,
  onChange,
}: CheckProps) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={on}
        indeterminate={mixed}
        disabled={disabled}
        tabIndex={tabIndex}
        onFocus={onFocus}
        onChange={({ currentTarget: box }) => {
          const { checked } = box;
          // The click drew the box anew; what it shows is said by `on` and `mixed` alone.
          box.checked = on;
          box.indeterminate = mixed;
          onChange(checked);
        }}
      />
      <span>{label}</span>
      {amount !== undefined && <span class="note amount">{amount}</span>}
    </label>
  );
}
