/**
 * Where a finger points or little room is left, the card is a sheet along the lower edge of the view, as wide as it:
 * the query for it. `card-style.ts` gives it its looks.
 */
export const SHEET = '(pointer: coarse), (max-width: 480px)';

/** So far a sheet is drawn down until it is closed, in CSS pixels. */
const FAR = 48;

export const isSheet = (): boolean => matchMedia(SHEET).matches;

/** Scrolls the page so that the sheet covers nothing of the mark it explains. */
export function uncover(mark: DOMRect, sheet: DOMRect): void {
  const covered = mark.bottom - sheet.top;
  if (covered > 0 && mark.top < sheet.bottom) scrollBy({ top: covered + FAR });
}

/** Lets a finger draw the sheet down by its head, and so close it. */
export function letDraw(sheet: HTMLElement, head: HTMLElement, close: () => void): void {
  let from: number | null = null;
  const drawn = ({ clientY }: PointerEvent) => Math.max(0, clientY - (from ?? clientY));
  head.addEventListener('pointerdown', (event) => {
    if (!isSheet() || event.pointerType === 'mouse') return;
    from = event.clientY;
    head.setPointerCapture(event.pointerId);
  });
  head.addEventListener('pointermove', (event) => {
    if (from !== null) sheet.style.translate = `0 ${drawn(event)}px`;
  });
  const end = (event: PointerEvent) => {
    const isFar = event.type === 'pointerup' && drawn(event) > FAR;
    from = null;
    sheet.style.translate = '';
    if (isFar) close();
  };
  head.addEventListener('pointerup', end);
  head.addEventListener('pointercancel', end);
}
