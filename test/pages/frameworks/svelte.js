import { flushSync, hydrate, mount, unmount } from 'svelte';
import Report from './Report.svelte';

const target = document.getElementById('report');
let report;

const change = (next) => flushSync(() => report.change(next));

changes({
  'Hydrate what the server sent': () => void (report = hydrate(Report, { target })),
  'Write another text in place': () => change({ last: 'Haiti and Greece' }),
  'Move rows by their keys': () => change({ rows: ['Honduras', 'Canada', 'Panama'] }),
  'Insert two rows': () => change({ rows: ['Cuba', 'Honduras', 'Canada', 'Peru', 'Panama'] }),
  'Remove a row': () => change({ rows: ['Cuba', 'Honduras', 'Peru', 'Panama'] }),
  'Take the other branch': () => change({ read: true }),
  'Write other markup': () => change({ note: '<i>Para</i>guay wrote.' }),
  'Render a hundred times': () => renderOften((rows) => change({ rows })),
  Unmount: () => unmount(report),
  'Mount it again': () => flushSync(() => (report = mount(Report, { target }))),
});
