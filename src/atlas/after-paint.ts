/** Browsers draw nothing in a tab behind: there, so many milliseconds count as seen. */
const UNSEEN_MS = 300;

/** Resolves once what is on the page has been drawn. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, UNSEEN_MS);
  });
}
