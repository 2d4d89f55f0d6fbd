/** @jsxImportSource react */
import { Suspense, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';

const FIRST = { parts: ['Rus', 'sia'], rows: ['Cuba', 'Peru', 'Iran', 'Brazil'], read: false };
let change;

function Report() {
  const [{ parts, rows, read }, setState] = useState(FIRST);
  change = (next) => flushSync(() => setState((state) => ({ ...state, ...next })));
  return (
    <div>
      <p>
        Last to sign: {parts[0]}
        {parts[1]}.
      </p>
      {rows.map((name) => (
        <p key={name}>{name} has signed.</p>
      ))}
      {read ? <em>Mexico has read it.</em> : <span>Japan is still reading it.</span>}
      <Suspense fallback={<p>More is on its way.</p>}>
        <p>
          Notes from <b>China</b> came by night.
        </p>
      </Suspense>
    </div>
  );
}

const box = document.getElementById('report');
let root;

changes({
  'Receive the rest from the server': async (section) => {
    section.append(document.getElementById('rest').content.cloneNode(true));
    while (!box.querySelector('b')) await frame();
  },
  'Hydrate what the server sent': () => flushSync(() => (root = hydrateRoot(box, <Report />))),
  'Write other texts in place': () => change({ parts: ['Tur', 'key'] }),
  'Move rows by their keys': () => change({ rows: ['Brazil', 'Iran', 'Cuba', 'Peru'] }),
  'Insert two rows': () => change({ rows: ['Chile', 'Brazil', 'Iran', 'Ecuador', 'Cuba', 'Peru'] }),
  'Remove a row': () => change({ rows: ['Chile', 'Brazil', 'Ecuador', 'Cuba', 'Peru'] }),
  'Take the other branch': () => change({ read: true }),
  'Render a hundred times': () => renderOften((rows) => change({ rows })),
  Unmount: () => root.unmount(),
  'Mount it again': () => flushSync(() => (root = createRoot(box)).render(<Report />)),
});

