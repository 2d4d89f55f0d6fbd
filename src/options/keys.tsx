import { useEffect, useState } from 'preact/hooks';
import { hasKeys, openKeySettings, readKeys } from '../platform/keys.ts';
import { useWords } from '../ui/surroundings.ts';
import { KeysView, type Key } from './keys-view.tsx';

/** The section on keys; nothing where the browser has none, as on phones. */
export function Keys() {
  const { t } = useWords();
  const [keys, setKeys] = useState<readonly Key[]>([]);
  useEffect(() => {
    if (!hasKeys()) return;
    const follow = () => void readKeys().then(setKeys);
    follow();
    // The reader comes back from the browser's page of keys.
    addEventListener('focus', follow);
    return () => removeEventListener('focus', follow);
  }, []);
  if (!keys.length) return null;
  return (
    <section id="keys">
      <h2>{t('keysTitle')}</h2>
      <KeysView keys={keys} onChange={() => void openKeySettings()} />
    </section>
  );
}
