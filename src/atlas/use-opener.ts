import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Stage } from './stage.ts';

/**
 * Gives the focus back once the page of a country is closed: to the control it was chosen by or, where that is the map
 * or no longer seen, to the country on the map.
 * @returns what is to be called when a country is chosen, before its page opens
 */
export function useOpener(
  country: string | null,
  stage: { readonly current: Stage | null },
): () => void {
  const opener = useRef<Element | null>(null);
  const last = useRef<string | null>(null);
  useLayoutEffect(() => {
    const closed = country === null ? last.current : null;
    last.current = country;
    if (closed === null) return;
    const from = opener.current;
    opener.current = null;
    if (from instanceof HTMLElement) from.focus({ preventScroll: true });
    if (!from || from !== document.activeElement) stage.current?.focus(closed);
  }, [country]);
  return () => {
    const { activeElement } = document;
    opener.current = activeElement === document.body ? null : activeElement;
  };
}
