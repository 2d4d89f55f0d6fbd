/**
 * Gives the section around the script that calls it a button for each change. `data-state` of the section names the change
 * that was made last; before any it is "at first". The marks expected in the section stand in it, by state.
 *
 * A change is made by an event of its own, `make`: a click would itself have a reader of the page look at it anew.
 */
function changes(made) {
  const section = document.currentScript.parentElement;
  section.dataset.state = 'at first';
  for (const [name, make] of Object.entries(made)) {
    const button = document.createElement('button');
    button.textContent = name;
    button.addEventListener('click', () => button.dispatchEvent(new Event('make')));
    button.addEventListener('make', async () => {
      await make(section);
      section.dataset.state = name;
    });
    section.append(button);
  }
}

/** For pages that change by themselves: `data-state` of the root is "busy" until what they expect holds. */
function done() {
  document.documentElement.dataset.state = 'done';
}

/** Notes on the root what a page has seen that it should not have. */
function fault(what) {
  document.documentElement.dataset.fault ??= what;
}

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const soon = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Renders a list a hundred times with other names, faster than anyone reads; the last are Argentina and Colombia. */
async function renderOften(render) {
  const turns = ['Peru Cuba', 'Cuba Argentina Peru', 'Argentina', 'Iran Argentina', 'Argentina Colombia'];
  for (let turn = 0; turn < 100; turn++) {
    await render(turns[turn % turns.length].split(' '));
    if (turn % turns.length === turns.length - 1) await frame();
  }
}
