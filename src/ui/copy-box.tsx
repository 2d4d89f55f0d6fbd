import { useState } from 'preact/hooks';
import { useWords } from './surroundings.ts';

interface Props {
  /** What the text is, for screen readers. */
  readonly label: string;
  /** In English, for whoever looks into a fault. */
  readonly text: string;
}

/** A text to be copied, seen as it is copied. */
export function CopyBox({ label, text }: Props) {
  const { t } = useWords();
  const [said, setSaid] = useState('');
  const copy = () => {
    setSaid('');
    navigator.clipboard.writeText(text).then(
      () => setSaid(t('copied')),
      (error: Error) => setSaid(t('refused', error.message)),
    );
  };
  return (
    <div class="copy-box">
      <textarea
        readOnly
        lang="en"
        dir="ltr"
        aria-label={label}
        rows={Math.min(24, text.split('\n').length + 1)}
        value={text}
      />
      <p>
        <button class="copy" onClick={copy}>
          {t('copyText')}
        </button>{' '}
        <span role="status">{said}</span>
      </p>
    </div>
  );
}
