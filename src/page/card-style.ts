import { signRules, tokenProperties } from '../signs/tokens.ts';

/**
 * The style of the card. The host fills the view and lets the pointer through; the card stands beside the anchor, a box
 * laid over the mark, and flips to where there is room.
 */
export const cardStyle = (): string => `
:host {
  all: initial; position: fixed; inset: 0; width: auto; height: auto; margin: 0; padding: 0;
  border: 0; overflow: visible; background: none; pointer-events: none;
}
[data-ground="light"] { ${tokenProperties('light')} }
[data-ground="dark"] { ${tokenProperties('dark')} }
.anchor { position: fixed; anchor-name: --mark; pointer-events: none; }
.ring {
  position: fixed; outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 2px; pointer-events: none;
}
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.card {
  position: fixed; position-anchor: --mark; position-area: bottom span-right;
  position-try-fallbacks: flip-block, flip-inline, flip-block flip-inline, right span-bottom, left span-bottom;
  box-sizing: border-box; width: var(--width-card); max-width: calc(100vw - 4 * var(--space));
  max-height: calc(100vh - 4 * var(--space)); overflow: auto; margin: var(--space);
  padding: calc(3 * var(--space)) calc(4 * var(--space)); pointer-events: auto; outline: none;
  color: var(--text); background: var(--ground); font: var(--font-body);
  border: 1px solid var(--line); border-radius: var(--radius-surface); box-shadow: var(--shadow);
  text-align: start; overflow-wrap: anywhere; animation: show var(--motion) ease-out;
}
@keyframes show { from { opacity: 0; } }
.card:focus-visible, a:focus-visible, button:focus-visible { outline: 2px solid var(--focus); outline-offset: 1px; }
@media (prefers-reduced-motion: reduce) { .card { animation: none; } }
.head { display: flex; align-items: center; gap: calc(2 * var(--space)); }
.head .flag { flex: none; width: 24px; height: 16px; border: 1px solid var(--line); border-radius: 2px; }
h2 { flex: 1; margin: 0; font: var(--font-title); }
.sign { flex: none; }
${signRules()}
p { margin: var(--space) 0 0; }
.verdict { font-weight: 600; }
.note { font: var(--font-note); color: var(--note); font-variant-numeric: tabular-nums; }
.aside { margin-top: calc(2 * var(--space)); padding-top: calc(2 * var(--space)); border-top: 1px solid var(--line); }
.line { display: flex; align-items: flex-start; gap: var(--space); }
.chip { display: inline-block; padding: 0 var(--space); border: 1px solid currentColor; border-radius: var(--radius-chip); }
a, button { color: var(--link); }
a { text-decoration: underline; }
button {
  margin: calc(2 * var(--space)) 0 0; padding: 0; border: 0; background: none;
  font: var(--font-body); text-decoration: underline; cursor: pointer;
}
@media (forced-colors: active) { .card { border-color: CanvasText; } .ring { outline-color: Highlight; } }
@media print { .card, .ring { display: none; } }
`;
