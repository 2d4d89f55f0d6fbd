import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Gives the focus back to the control it was on when `away` began, once it ends. To be called where the control
 * stays in the document meanwhile.
 */
export function useReturn(away: boolean): void {
  const from = useRef<Element | null>(null);
  if (away && !from.current) from.current = document.activeElement;
  useLayoutEffect(() => {
    if (away) return;
    if (from.current instanceof HTMLElement) from.current.focus();
    from.current = null;
  }, [away]);
}
