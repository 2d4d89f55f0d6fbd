import { MENTION_KINDS, type MentionKind } from '../detection/mention.ts';
import type { Settings } from '../platform/settings.ts';
import { highlightName, MARK_STYLES, PLAIN, type MarkStyle } from '../signs/marks.ts';
import type { MessageKey } from '../signs/words.ts';
import { Check, CheckList } from '../ui/check-list.tsx';
import { useWords } from '../ui/surroundings.ts';

type Marks = Settings['marks'];

interface Props {
  readonly marks: Marks;
  readonly onChange: (marks: Marks) => void;
}

const STYLE_LABELS: Readonly<Record<MarkStyle, MessageKey>> = {
  both: 'style_both',
  underline: 'style_underline',
  tint: 'style_tint',
};

const KIND_LABELS: Readonly<Record<MentionKind, MessageKey>> = {
  name: 'kind_name',
  demonym: 'kind_demonym',
  abbreviation: 'kind_abbreviation',
  metonym: 'kind_metonym',
};

/** How marks look and which words are marked. */
export function MarksView({ marks, onChange }: Props) {
  const { t } = useWords();
  return (
    <>
      <fieldset class="checks">
        <legend>{t('markStyle')}</legend>
        {MARK_STYLES.map((style) => (
          <label class="check" key={style}>
            <input
              type="radio"
              name="style"
              checked={marks.style === style}
              onChange={() => onChange({ ...marks, style })}
            />
            <span>
              <span data-mark={highlightName('government', { ...PLAIN, style })}>
                {t(STYLE_LABELS[style])}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <CheckList
        title={t('markKinds')}
        choices={MENTION_KINDS.map((id) => ({ id, label: t(KIND_LABELS[id]) }))}
        isOn={(id) => marks.kinds[id as MentionKind]}
        onChange={(id, on) => onChange({ ...marks, kinds: { ...marks.kinds, [id]: on } })}
      />
      <fieldset class="checks">
        <legend>{t('markOthers')}</legend>
        <Check
          label={t('markNone')}
          on={marks.none}
          onChange={(none) => onChange({ ...marks, none })}
        />
      </fieldset>
    </>
  );
}
