/** Browsers draw nothing in a tab behind: there, so many milliseconds count as seen. */
const UNSEEN_MS = 500;

/** Resolves once the page has been seen: what is done earlier would delay that. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    const watch = new PerformanceObserver(() => {
      watch.disconnect();
      resolve();
    });
    watch.observe({ type: 'paint', buffered: true });
    setTimeout(resolve, UNSEEN_MS);
  });
}
