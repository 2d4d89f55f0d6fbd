import type { Page } from 'puppeteer-core';

/**
 * Texts that are wider than their place, in all frames and open shadow trees of a page: each with what it stands in. The
 * place of what a card says of a change is one line. Texts for screen readers alone have no place and are left out.
 */
export async function textsTooWide(page: Page): Promise<string[]> {
  const all = await Promise.all(page.frames().map((frame) => frame.evaluate(tooWideHere)));
  return all.flat();
}

/** Runs inside a frame, where nothing of this file exists. */
function tooWideHere(): string[] {
  const found: string[] = [];
  const roots: (Document | ShadowRoot)[] = [document];
  for (let root = roots.pop(); root; root = roots.pop())
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      if (!element.checkVisibility() || element.closest('.unseen, select, svg')) continue;
      const style = getComputedStyle(element);
      const says = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      const hint = (element as HTMLInputElement).placeholder;
      const title = `${element.localName}.${element.className}: ${hint || element.textContent.slice(0, 80)}`;
      if (hint) {
        const pen = document.createElement('canvas').getContext('2d');
        if (!pen) continue;
        // The shorthand is empty where figures are tabular.
        pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
        const place =
          element.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
        if (pen.measureText(hint).width > place) found.push(title);
      } else if (says && style.display !== 'inline' && element.scrollWidth > element.clientWidth)
        found.push(title);
      else if (element.matches('.changed > p')) {
        const line = parseFloat(style.lineHeight);
        if (element.clientHeight > line) found.push(title);
      }
    }
  const { documentElement } = document;
  if (documentElement.scrollWidth > documentElement.clientWidth)
    found.push(`the whole of "${document.title}" is ${documentElement.scrollWidth} px wide`);
  return found;
}
