import { askBackground } from '../platform/page-messages.ts';
import { type MarkLook, ownSheetOf } from '../signs/marks.ts';

/** Has marks drawn as the reader chose, where that is not as the manifest's style sheet draws them. */
export class Dress {
  #worn: string | null = null;

  /** Resolves once marks are drawn so. Where the browser refuses they stay as they are. */
  async wear(look: MarkLook): Promise<void> {
    const [before, sheet] = [this.#worn, ownSheetOf(look)];
    if (sheet === before) return;
    this.#worn = sheet;
    await askBackground('dress', { sheet, before }).catch(() => undefined);
  }
}
