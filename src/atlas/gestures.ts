/** What the hands of a reader do to the map. Points are in pixels from the map's corner. */
export interface Gestures {
  readonly pan: (dx: number, dy: number) => void;
  /** @param by above 1 comes closer */
  readonly zoom: (by: number, at: readonly [number, number]) => void;
}

/** How far a pointer may stray before it is a drag and no longer a click, in pixels. */
const SLACK = 4;
/** Zoom for one pixel of a wheel, and of a pinch on a touchpad, which browsers report as a wheel with Ctrl. */
const WHEEL = 0.0015;
const PINCH = 0.01;
/** Pixels to a line of wheels that count in lines. */
const LINE = 16;

interface Finger {
  readonly x: number;
  readonly y: number;
}

/** Listens for wheel, drag and pinch on an element until `signal` aborts. A drag is not followed by a click. */
export function listenForGestures(
  element: SVGElement,
  { pan, zoom }: Gestures,
  signal: AbortSignal,
): void {
  const fingers = new Map<number, Finger>();
  let strayed = 0;

  const place = ({ clientX, clientY }: MouseEvent): readonly [number, number] => {
    const { left, top } = element.getBoundingClientRect();
    return [clientX - left, clientY - top];
  };
  const on = <N extends keyof SVGElementEventMap>(
    name: N,
    act: (event: SVGElementEventMap[N]) => void,
    options: AddEventListenerOptions = {},
  ) => element.addEventListener(name, act, { ...options, signal });

  on(
    'wheel',
    (event) => {
      event.preventDefault();
      const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1;
      zoom(2 ** (-event.deltaY * pixels * (event.ctrlKey ? PINCH : WHEEL)), place(event));
    },
    { passive: false },
  );
  on('pointerdown', (event) => {
    if (event.button !== 0) return;
    if (fingers.size === 0) strayed = 0;
    const [x, y] = place(event);
    fingers.set(event.pointerId, { x, y });
  });
  on('pointermove', (event) => {
    const before = fingers.get(event.pointerId);
    if (!before) return;
    const [x, y] = place(event);
    const [dx, dy] = [x - before.x, y - before.y];
    strayed += Math.hypot(dx, dy);
    if (strayed < SLACK) return;
    element.setPointerCapture(event.pointerId);
    const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
    fingers.set(event.pointerId, { x, y });
    if (!other) return pan(dx, dy);
    const apart = (finger: Finger) => Math.hypot(finger.x - other.x, finger.y - other.y) || 1;
    pan(dx / 2, dy / 2);
    zoom(apart({ x, y }) / apart(before), [(x + other.x) / 2, (y + other.y) / 2]);
  });
  for (const name of ['pointerup', 'pointercancel'] as const)
    on(name, (event) => void fingers.delete(event.pointerId));
  on(
    'click',
    (event) => {
      if (strayed >= SLACK) event.stopPropagation();
    },
    { capture: true },
  );
}
