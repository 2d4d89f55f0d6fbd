import { signRules, tokenProperties } from '../signs/tokens.ts';
import { SHEET } from './card-sheet.ts';

/**
 * The style of the card. The host fills the view and lets the pointer through; the card stands beside the anchor, a box
 * laid over the mark, and flips to where there is room.
 */
export const cardStyle = (): string => `
:host {
  all: initial; position: fixed; inset: 0; width: auto; height: auto; margin: 0; padding: 0;
  border: 0; overflow: visible; background: none; pointer-events: none;
  /* What is fixed inside is laid out in it, not in the page, whose direction would move the card. */
  direction: ltr; contain: layout;
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
  /* Chromium tries five places. */
  position-try-fallbacks: flip-block, bottom span-all, top span-all, right, left;
  box-sizing: border-box; width: var(--width-card); max-width: calc(100vw - 4 * var(--space));
  max-height: min(100vh - 4 * var(--space), var(--room, 100vh)); overflow: auto; margin: var(--space);
  padding: calc(3 * var(--space)) calc(4 * var(--space)); pointer-events: auto; outline: none;
  color: var(--text); background: var(--ground); font: var(--font-body);
  border: 1px solid var(--line); border-radius: var(--radius-surface); box-shadow: var(--shadow);
  text-align: start; overflow-wrap: anywhere; animation: show var(--motion) ease-out;
}
.card:dir(rtl) { position-area: bottom span-left; }
@keyframes show { from { opacity: 0; } }
.card:focus-visible, a:focus-visible, button:focus-visible { outline: 2px solid var(--focus); outline-offset: 1px; }
.card > * + * { margin-top: calc(2 * var(--space)); }
.head { display: flex; align-items: center; gap: calc(2 * var(--space)); }
.head .flag { flex: none; width: 24px; height: 16px; border: 1px solid var(--line); border-radius: 2px; }
h2 { flex: 1; margin: 0; font: var(--font-title); }
.sign { flex: none; }
${signRules()}
p { margin: 0; }
p + p { margin-top: var(--space); }
.verdict { font-weight: 600; }
.faded .verdict { color: var(--note); }
.note { font: var(--font-note); color: var(--note); font-variant-numeric: tabular-nums; }
.aside { padding-top: calc(2 * var(--space)); border-top: 1px solid var(--line); }
.line { display: flex; align-items: flex-start; gap: var(--space); }
.chip {
  display: inline-block; padding: 0 var(--space);
  border: 1px solid currentColor; border-radius: var(--radius-chip);
}
.time { padding-top: var(--space); }
.strip { display: block; width: 100%; }
.strip:dir(rtl) { scale: -1 1; }
.rest { fill: var(--line); }
.needle { fill: var(--text); }
.time p { display: flex; justify-content: space-between; }
a, button { color: var(--link); }
a { text-decoration: underline; }
button { margin: 0; padding: 0; border: 0; background: none; font: var(--font-body); cursor: pointer; }
.plain { text-decoration: underline; text-align: start; }
.acts { display: flex; flex-wrap: wrap; column-gap: calc(4 * var(--space)); }
.close { display: none; }
@media ${SHEET} {
  .card, .card:dir(rtl) {
    position-area: none; inset: auto 0 0; width: auto; max-width: none; max-height: 70vh; margin: 0;
    padding-bottom: max(calc(4 * var(--space)), env(safe-area-inset-bottom));
    padding-inline: max(calc(4 * var(--space)), env(safe-area-inset-left), env(safe-area-inset-right));
    border-width: 1px 0 0; border-radius: calc(2 * var(--radius-surface)) calc(2 * var(--radius-surface)) 0 0;
    overscroll-behavior: contain;
  }
  .head { flex-wrap: wrap; touch-action: none; }
  .head::before {
    content: ""; flex: 0 0 100%; width: 40px; height: 4px; border-radius: 2px;
    background: linear-gradient(var(--note) 0 0) center / 40px 4px no-repeat;
  }
  .plain, .close { padding-block: calc(2 * var(--space)); }
  .close { display: block; padding-inline-start: calc(3 * var(--space)); }
  .foot .note { margin: 0; }
}
@media (prefers-contrast: more) { [data-ground] { --note: var(--text); --line: var(--text); } }
@media (prefers-reduced-motion: reduce) { .card { animation: none; } }
@media (forced-colors: active) {
  .card { border-color: CanvasText; } .ring { outline-color: Highlight; } .needle { fill: Highlight; }
  .head::before { forced-color-adjust: none; --note: CanvasText; }
}
@media print { .card, .ring { display: none; } }
`;
