/** Colours, sizes and times come from the tokens alone (`src/signs/tokens.ts`), and every side follows the text's direction. */

const LENGTHS = ['px', 'rem', 'em', 'pt', 'cm', 'mm', 'in', 'ex', 'lh', 'ms', 's'];
const SIDES = ['left', 'right', 'top', 'bottom'];
const sided = (property) => SIDES.map((side) => `${property}-${side}`);

/** @type {import('stylelint').Config} */
export default {
  rules: {
    'annotation-no-unknown': true,
    'block-no-empty': true,
    'color-named': 'never',
    'color-no-hex': true,
    'color-no-invalid-hex': true,
    'custom-property-no-missing-var-function': true,
    'declaration-block-no-duplicate-properties': true,
    'declaration-no-important': true,
    'declaration-property-value-disallowed-list': {
      '/^(text-align|float|clear)$/': ['left', 'right'],
    },
    'function-disallowed-list': [/^(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)$/],
    'no-duplicate-selectors': true,
    'no-invalid-position-at-import-rule': true,
    'property-disallowed-list': [
      ...SIDES,
      ...sided('margin'),
      ...sided('padding'),
      ...sided('border'),
      'width',
      'height',
      'min-width',
      'max-width',
      'min-height',
      'max-height',
    ],
    'property-no-unknown': true,
    'selector-pseudo-class-no-unknown': true,
    'selector-pseudo-element-no-unknown': true,
    'unit-disallowed-list': [
      LENGTHS,
      { ignoreMediaFeatureNames: { px: ['width', 'max-width', 'min-width'] } },
    ],
    'unit-no-unknown': true,
  },
};
