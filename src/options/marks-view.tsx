import { MENTION_KINDS, type MentionKind } from '../detection/mention.ts';
import type { Settings } from '../platform/settings.ts';
import {
  highlightName,
  MARK_STYLES,
  PALETTES,
  PLAIN,
  type MarkStyle,
  type Palette,
  type Strength,
} from '../signs/marks.ts';
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

const PALETTE_LABELS: Readonly<Record<Palette, MessageKey>> = {
  colours: 'palette_colours',
  monochrome: 'palette_monochrome',
};

const STRENGTH_LABELS: Readonly<Record<Strength, MessageKey>> = {
  faint: 'strength_faint',
  normal: 'strength_normal',
  strong: 'strength_strong',
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
  const shared = { marks, onChange };
  return (
    <>
      <LookList
        {...shared}
        part="style"
        title="markStyle"
        ids={MARK_STYLES}
        labels={STYLE_LABELS}
      />
      <LookList
        {...shared}
        part="palette"
        title="markPalette"
        ids={PALETTES}
        labels={PALETTE_LABELS}
      />
      <LookList
        {...shared}
        part="strength"
        title="markStrength"
        ids={['faint', 'normal', 'strong']}
        labels={STRENGTH_LABELS}
      />
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

interface LookListProps<Part extends 'style' | 'palette' | 'strength'> extends Props {
  readonly part: Part;
  readonly title: MessageKey;
  readonly ids: readonly Marks[Part][];
  readonly labels: Readonly<Record<Marks[Part], MessageKey>>;
}

/** One part of the look of marks to choose; every choice is written as it would mark. */
function LookList<Part extends 'style' | 'palette' | 'strength'>({
  marks,
  onChange,
  part,
  title,
  ids,
  labels,
}: LookListProps<Part>) {
  const { t } = useWords();
  return (
    <fieldset class="checks">
      <legend>{t(title)}</legend>
      {ids.map((id) => {
        const chosen = { ...marks, [part]: id };
        const { style, palette, strength } = chosen;
        return (
          <label class="check" key={id} data-palette={palette} data-strength={strength}>
            <input
              type="radio"
              name={part}
              checked={marks[part] === id}
              onChange={() => onChange(chosen)}
            />
            <span>
              <span data-mark={highlightName('government', { ...PLAIN, style })}>
                {t(labels[id])}
              </span>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
