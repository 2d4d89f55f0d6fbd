/**
 * In a tree of boxes to tick, the Tab key comes to one of them and goes on behind the tree. Arrow keys go from line to
 * line; towards the reading direction they open a group, against it they close it or go up to it. A letter goes to the
 * next line that begins with it.
 */
export function goByKeys(event: KeyboardEvent): void {
  const tree = event.currentTarget as HTMLElement;
  const row = rowOf(event.target as HTMLElement);
  if (!row || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const boxes = [...tree.querySelectorAll('input')].filter(({ disabled }) => !disabled);
  const place = boxes.indexOf(boxOf(row));
  const to =
    boxes[placeAfter(event.key, place, boxes.length)] ?? boxBeginning(event.key, place, boxes);
  if (to) to.focus();
  else if (!openOrClose(event.key, row)) return;
  event.preventDefault();
}

/** Takes the keyboard to the box of the line that an element is in. */
export function focusLine(element: HTMLElement): void {
  const row = rowOf(element);
  if (row) boxOf(row).focus();
}

const rowOf = (element: HTMLElement) => element.closest<HTMLElement>('[role=row]');
const boxOf = (row: HTMLElement) => row.querySelector('input') as HTMLInputElement;

function placeAfter(key: string, place: number, length: number): number {
  if (key === 'ArrowDown') return Math.min(place + 1, length - 1);
  if (key === 'ArrowUp') return Math.max(place - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? length - 1 : -1;
}

/** The next box after a place, or else from the start, whose label begins with a letter, whatever its accents and case. */
function boxBeginning(
  key: string,
  place: number,
  boxes: readonly HTMLInputElement[],
): HTMLInputElement | undefined {
  if (!/^[\p{L}\p{N}]$/u.test(key)) return undefined;
  const begins = (box: HTMLInputElement) => {
    const [first = ''] = box.labels?.[0]?.textContent.trim() ?? '';
    return first.localeCompare(key, undefined, { sensitivity: 'base' }) === 0;
  };
  return [...boxes.slice(place + 1), ...boxes.slice(0, place)].find(begins);
}

/** @returns whether the key was one that opens or closes */
function openOrClose(key: string, row: HTMLElement): boolean {
  const [opens, closes] =
    document.documentElement.dir === 'rtl'
      ? ['ArrowLeft', 'ArrowRight']
      : ['ArrowRight', 'ArrowLeft'];
  if (key !== opens && key !== closes) return false;
  const fold = row.querySelector<HTMLElement>('.fold');
  if (fold && (fold.getAttribute('aria-expanded') === 'true') !== (key === opens)) fold.click();
  else if (!fold && key === closes) focusLine(row.parentElement?.firstElementChild as HTMLElement);
  return true;
}
