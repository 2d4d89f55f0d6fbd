import { createSSRApp, createApp, nextTick, reactive } from 'vue/dist/vue.esm-bundler.js';

const FIRST = {
  last: 'Russia', rows: ['Belarus', 'Ecuador', 'Nicaragua'], telephoned: false, shown: true, note: 'Bolivia wrote.', late: true,
};
const state = reactive({ ...FIRST });

const Report = {
  template: `
    <p>Last to sign: {{ state.last }}.</p>
    <p v-for="name of state.rows" :key="name">{{ name }} sent a letter.</p>
    <p v-if="state.telephoned">Syria telephoned.</p>
    <p v-show="state.shown" v-html="state.note"></p>
    <Transition name="leave"><p v-if="state.late">Chile came late.</p></Transition>
  `,
  setup: () => ({ state }),
};

const box = document.getElementById('report');
let app;

const change = (next) => {
  Object.assign(state, next);
  return nextTick();
};

changes({
  'Hydrate what the server sent': () => (app = createSSRApp(Report)).mount(box),
  'Write another text in place': () => change({ last: 'Turkey' }),
  'Move rows by their keys': () => change({ rows: ['Nicaragua', 'Ecuador', 'Belarus'] }),
  'Insert two rows': () => change({ rows: ['Iran', 'Nicaragua', 'Ecuador', 'Peru', 'Belarus'] }),
  'Remove a row': () => change({ rows: ['Iran', 'Ecuador', 'Peru', 'Belarus'] }),
  'Put what was absent in its place': () => change({ telephoned: true }),
  'Take it away again': () => change({ telephoned: false }),
  'Hide a paragraph': () => change({ shown: false }),
  'Show it with other markup': () => change({ shown: true, note: '<i>Para</i>guay wrote.' }),
  'Let one leave in its own time': async () => {
    await change({ late: false });
    while (box.textContent.includes('Chile')) await frame();
  },
  'Render a hundred times': () => renderOften((rows) => change({ rows })),
  Unmount: () => app.unmount(),
  'Mount it again': () => {
    Object.assign(state, FIRST);
    (app = createApp(Report)).mount(box);
  },
});
