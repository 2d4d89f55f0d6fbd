import type { Pause, Spell } from '../platform/pause.ts';
import { useWords } from '../ui/surroundings.ts';
import { Press } from '../ui/press.tsx';

interface Props {
  /** The pause that lasts, or null. */
  readonly pause: Pause | null;
  /** Begins a pause; null ends it. */
  readonly onPause: (spell: Spell | null) => void;
}

/** Pauses reading on all sites, each way by one click, and ends the pause by another. */
export function PauseView({ pause, onPause }: Props) {
  const { t, time } = useWords();
  if (pause)
    return (
      <div class="switches" role="group" aria-label={t('pauseEverywhere')}>
        <span class="note">
          {pause.until === 'restart'
            ? t('pausedUntilRestart')
            : t('pausedUntil', time(pause.until))}
        </span>
        <Press label={t('resume')} onPress={() => onPause(null)} />
      </div>
    );
  return (
    <div class="switches" role="group" aria-label={t('pauseEverywhere')}>
      <span class="note">{t('pauseEverywhere')}</span>
      <Press label={t('pauseHour')} onPress={() => onPause('hour')} />
      <Press label={t('pauseRestart')} onPress={() => onPause('restart')} />
    </div>
  );
}
