import { useState } from 'preact/hooks';
import { useWords } from './surroundings.ts';

/** Puts text on the clipboard, and a sentence that says whether that worked; empty before. To be called in a click. */
export function useCopy(): { said: string; copy: (text: string) => void } {
  const { t } = useWords();
  const [said, setSaid] = useState('');
  const copy = (text: string) => {
    setSaid('');
    navigator.clipboard.writeText(text).then(
      () => setSaid(t('copied')),
      (error: Error) => setSaid(t('copyRefused', error.message)),
    );
  };
  return { said, copy };
}
