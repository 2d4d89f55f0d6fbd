interface Props {
  readonly label: string;
  readonly onPress: () => void;
}

/** A small button that does something at once. */
export function Press({ label, onPress }: Props) {
  return (
    <button class="switch" onClick={onPress}>
      {label}
    </button>
  );
}
