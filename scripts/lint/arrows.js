/**
 * The arrows between rooms, as one ESLint rule: a room imports only from rooms on floors below its own,
 * and a few packages have one door each. `test/scripts/lint/arrows.test.ts` holds the rule itself.
 */
import path from 'node:path';

/** Rooms under src/ by floor, lowest first. */
export const FLOORS = [
  ['corpus', 'countries', '_locales'],
  ['detection', 'platform', 'signs'],
  ['page', 'background', 'ui', 'suggestions'],
  ['popup', 'options', 'records', 'atlas', 'welcome', 'diagnostics'],
];

/** Rooms that one room may not import although they lie below it. */
const NEVER = { detection: ['corpus'], ui: ['platform'] };

/** Packages that only the named rooms (or single files) may import. */
const DOORS = [
  { package: /^webextension-polyfill$/, from: ['platform/browser.ts'] },
  {
    package: /^(preact|@preact)(\/|$)/,
    from: ['ui', 'popup', 'options', 'records', 'atlas', 'welcome', 'diagnostics'],
  },
  { package: /^node:/, from: [] },
];

const floorOf = (room) => FLOORS.findIndex((rooms) => rooms.includes(room));

function faultOfPackage(file, specifier) {
  const door = DOORS.find((d) => d.package.test(specifier));
  if (!door || door.from.some((place) => file === place || file.startsWith(`${place}/`)))
    return null;
  const allowed = door.from.length ? `only ${door.from.join(', ')} may` : 'no room under src may';
  return `src/${file} imports "${specifier}"; ${allowed}.`;
}

/**
 * @param {string} file path below src of the importing file, with forward slashes
 * @param {string} specifier what it imports
 * @returns {string | null} a sentence saying what is wrong, or null
 */
export function faultOfImport(file, specifier) {
  if (!specifier.startsWith('.')) return faultOfPackage(file, specifier);
  const target = path.posix.join(path.posix.dirname(file), specifier);
  if (target.startsWith('..')) return `src/${file} imports "${specifier}", which is outside src.`;
  const [room, other] = [file.split('/')[0], target.split('/')[0]];
  if (room === other) return null;
  const [own, below] = [floorOf(room), floorOf(other)];
  if (own < 0) return `"${room}" is no room: name its floor in scripts/lint/arrows.js.`;
  if (below < 0) return `src/${file} imports "${specifier}", which is in no room.`;
  if (below >= own)
    return `The room "${room}" may not import "${other}": it is not on a floor below.`;
  if (NEVER[room]?.includes(other)) return `The room "${room}" never imports "${other}".`;
  return null;
}

/** @type {import('eslint').Rule.RuleModule} */
export const arrows = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const [, file] = context.filename.split(path.sep).join('/').split('/src/');
    const check = (node) => {
      if (!file || !node.source || typeof node.source.value !== 'string') return;
      const fault = faultOfImport(file, node.source.value);
      if (fault) context.report({ node: node.source, message: fault });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};
