import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Where the control that the keyboard is on goes away, gives the focus to another of the same place, so that the
 * keyboard need not begin anew at the top of the page.
 * @param selector finds that control
 * @returns is to be the `ref` of the place
 */
export function useHandover<T extends HTMLElement>(selector: string) {
  const place = useRef<T>(null);
  const last = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const remember = (event: FocusEvent) => (last.current = event.target as Element);
    const watched = place.current;
    watched?.addEventListener('focusin', remember);
    return () => watched?.removeEventListener('focusin', remember);
  }, []);
  useLayoutEffect(() => {
    if (!last.current || last.current.isConnected) return;
    last.current = null;
    if (document.activeElement === document.body)
      place.current?.querySelector<HTMLElement>(selector)?.focus();
  });
  return place;
}
