/** A sentence in which dates of figures, such as 2019-03-07, stay in one line: else they break at their hyphens. */
export function WholeDates({ text }: { readonly text: string }) {
  return (
    <>
      {text
        .split(/(\d{4}(?:-\d{2})+)/)
        .map((part, place) => (place % 2 ? <span class="whole">{part}</span> : part))}
    </>
  );
}
