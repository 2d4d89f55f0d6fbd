/**
 * In a tree of boxes to tick, arrow keys go from line to line; towards the reading direction they open a group, against
 * it they close it or go up to it. All boxes and buttons stay within reach of the Tab key.
 */
export function goByArrows(event: KeyboardEvent): void {
  const tree = event.currentTarget as HTMLElement;
  const row = (event.target as HTMLElement).closest('li');
  if (!row || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const boxes = [...tree.querySelectorAll('input')].filter(({ disabled }) => !disabled);
  const box = row.querySelector<HTMLInputElement>('input') as HTMLInputElement;
  const to = boxes[placeAfter(event.key, boxes.indexOf(box), boxes.length)];
  if (to) to.focus();
  else if (!openOrClose(event.key, row)) return;
  event.preventDefault();
}

function placeAfter(key: string, place: number, length: number): number {
  if (key === 'ArrowDown') return Math.min(place + 1, length - 1);
  if (key === 'ArrowUp') return Math.max(place - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? length - 1 : -1;
}

/** @returns whether the key was one that opens or closes */
function openOrClose(key: string, row: HTMLElement): boolean {
  const [opens, closes] =
    document.documentElement.dir === 'rtl'
      ? ['ArrowLeft', 'ArrowRight']
      : ['ArrowRight', 'ArrowLeft'];
  if (key !== opens && key !== closes) return false;
  const fold = row.querySelector<HTMLElement>(':scope > .branch > .fold');
  if (fold && (fold.getAttribute('aria-expanded') === 'true') !== (key === opens)) fold.click();
  else if (!fold && key === closes)
    row.parentElement?.closest('li')?.querySelector<HTMLElement>('input')?.focus();
  return true;
}
