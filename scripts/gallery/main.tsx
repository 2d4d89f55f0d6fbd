import { languages } from './data.ts';
import { render } from 'preact';
import { SurroundingsContext } from '../../src/ui/surroundings.ts';
import { GROUNDS, type Ground } from '../../src/signs/tokens.ts';
import { surroundingsIn } from './examples.ts';
import { specimens, type Specimen } from './specimens.tsx';
import { wordsFrom } from './words.ts';

const query = new URLSearchParams(location.search);
const language = query.get('language') ?? 'en';
const theme: Ground = query.get('theme') === 'dark' ? 'dark' : 'light';
const words = wordsFrom(languages[language] ?? {});
const surroundings = surroundingsIn(words);

/** Every specimen stands in a document of its own, as it does in the extension. */
function Frame({ name, specimen }: { readonly name: string; readonly specimen: Specimen }) {
  const fill = (frame: HTMLIFrameElement | null) => {
    const inside = frame?.contentDocument;
    if (!frame || !inside || inside.documentElement.dataset.theme) return;
    dress(inside);
    // At this width the popup is a page, as on a telephone.
    inside.documentElement.dataset.place = 'tab';
    const sheets = ['tokens', 'shown-marks', 'base', specimen.sheet, 'specimen'].map((sheet) => {
      const link = inside.createElement('link');
      Object.assign(link, { rel: 'stylesheet', href: new URL(`${sheet}.css`, location.href).href });
      const loaded = new Promise((resolve) => link.addEventListener('load', resolve));
      inside.head.append(link);
      return loaded;
    });
    void Promise.all(sheets).then(() => {
      frame.height = String(inside.documentElement.scrollHeight);
      frame.dataset.ready = 'true';
    });
    inside.title = name;
    render(
      <SurroundingsContext.Provider value={surroundings}>
        {specimen.view}
      </SurroundingsContext.Provider>,
      inside.body,
    );
  };
  return (
    <section>
      <h2>{name}</h2>
      <iframe title={name} width={specimen.width} ref={fill} />
    </section>
  );
}

function dress(shown: Document): void {
  shown.documentElement.lang = words.locale;
  shown.documentElement.dir = words.direction;
  shown.documentElement.dataset.theme = theme;
}

const link = (to: string, tone: Ground, label: string) => (
  <a
    href={`?language=${to}&theme=${tone}`}
    aria-current={to === language && tone === theme ? 'page' : undefined}
  >
    {label}
  </a>
);

dress(document);
document.documentElement.lang = 'en';
document.documentElement.dir = 'ltr';
render(
  <>
    <nav aria-label="Language and theme">
      <p>{Object.keys(languages).map((name) => link(name, theme, name))}</p>
      <p>{GROUNDS.map((tone) => link(language, tone, tone))}</p>
    </nav>
    <main>
      <h1 class="unseen">Gallery</h1>
      {Object.entries(specimens(words, theme)).map(([name, specimen]) => (
        <Frame key={name} name={name} specimen={specimen} />
      ))}
    </main>
  </>,
  document.body,
);
