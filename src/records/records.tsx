import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Corpus, Organisation } from '../corpus/corpus.ts';
import { sourceFilesOf, statementsAsCsv } from '../corpus/export.ts';
import type { Known } from '../corpus/schema.ts';
import { amongSound, dropping, readOwn, type Own } from '../platform/own.ts';
import { watchOwn } from '../platform/own-item.ts';
import { saveFile } from '../platform/save-file.ts';
import { readSettings } from '../platform/stored-settings.ts';
import { useWords } from '../ui/surroundings.ts';
import { deleting, type Place } from './draft.ts';
import type { Export } from './export-view.tsx';
import { Form } from './form.tsx';
import { planOf } from './plan-of.ts';
import { RecordsView, type Done } from './records-view.tsx';
import { addressOf, readRoute } from './route.ts';
import { carryOut, storeOwn, type Undo } from './storing.ts';
import { everythingAsJson, sourcesAsJson, type Plan } from './transfer.ts';

interface Props {
  /** The corpus as it came with the extension; null where it is damaged. */
  readonly corpus: Corpus | null;
  readonly known: Known;
  /** A sentence saying that the corpus is damaged, or null. */
  readonly fault: string | null;
}

/** Binds the views of the reader's own statements to storage and the address. */
export function Records({ corpus, known, fault }: Props) {
  const { t } = useWords();
  const own = useOwn(known);
  const route = useRoute();
  const [done, setDone] = useState<Done | null>(null);
  const [plan, setPlan] = useState<Plan | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const bundled = useMemo(
    () => Object.fromEntries((corpus ? sourceFilesOf(corpus) : []).map((file) => [file.id, file])),
    [corpus],
  );
  const organisations: readonly Organisation[] = [...(corpus?.organisations.values() ?? [])];

  /** What the reader asked for may be refused by the browser: said in its words, and nothing has changed. */
  const attempt = async (doing: Promise<Undo>, said: string) => {
    try {
      const undo = await doing;
      setDone({ said, undo: () => void attempt(undone(undo), t('undone')) });
      return true;
    } catch (error) {
      setDone({ fault: t('refused', error instanceof Error ? error.message : String(error)) });
      return false;
    }
  };
  const choose = async (files: readonly File[]) => {
    setDone(null);
    const { settings } = await readSettings();
    const has = {
      own: Object.fromEntries([
        ...own.files.map((file) => [file.id, file] as const),
        ...own.unread.map(({ id, value }) => [id, value] as const),
      ]),
      settings,
      bundled,
    };
    const looked = await planOf(files, has, known);
    setPlan(typeof looked === 'string' ? null : looked);
    setRefused(typeof looked === 'string' ? t('importTooLarge') : null);
  };
  const save = async (what: Export) => {
    const { settings, faults } = await readSettings();
    const json = 'application/json';
    setDone(what === 'everything' && faults.length ? { fault: t('settingsFault') } : null);
    if (what === 'own') saveFile('own-statements.json', json, sourcesAsJson(own.files));
    else if (what === 'everything')
      saveFile('where-they-stand.json', json, everythingAsJson(own.files, settings));
    else if (corpus && what === 'csv')
      saveFile('statements.csv', 'text/csv', statementsAsCsv(corpus));
    else saveFile('statements.json', json, sourcesAsJson(Object.values(bundled)));
  };

  if (route.kind !== 'list')
    return (
      <Form
        key={location.hash}
        route={route}
        files={own.read ? own.files : null}
        known={known}
        corpus={corpus}
        organisations={organisations}
        onStore={(change) =>
          void attempt(storeOwn(amongSound(known, change)), t('saved')).then((stored) => {
            if (stored) location.hash = '';
          })
        }
        fault={done?.fault ?? null}
      />
    );
  return (
    <RecordsView
      fault={fault}
      own={own}
      done={done}
      plan={plan}
      refused={refused}
      hasCorpus={corpus !== null}
      linkTo={(place: Place) => addressOf({ kind: 'edit', place })}
      act={{
        remove: (seen) => void attempt(storeOwn(amongSound(known, deleting(seen))), t('deleted')),
        drop: (unread) => void attempt(storeOwn(dropping(unread)), t('deleted')),
        choose: (files) => void choose(files),
        import: () => {
          if (plan) void attempt(carryOut(plan), t('imported')).then((ok) => ok && setPlan(null));
        },
        cancel: () => {
          setPlan(null);
          setRefused(null);
        },
        export: (what) => void save(what),
      }}
    />
  );
}

/** An undoing that has nothing to undo in turn. */
async function undone(undo: Undo): Promise<Undo> {
  await undo();
  return async () => {};
}

/** What is stored, followed while the page is open. `read` is false until it was looked at. */
function useOwn(known: Known): Own & { readonly read: boolean } {
  const [own, setOwn] = useState<Own & { read: boolean }>({ files: [], unread: [], read: false });
  useEffect(() => {
    const stop = new AbortController();
    const follow = () => void readOwn(known).then((now) => setOwn({ ...now, read: true }));
    follow();
    watchOwn(follow, stop.signal);
    return () => stop.abort();
  }, [known]);
  return own;
}

function useRoute() {
  const [route, setRoute] = useState(() => readRoute(location.hash));
  useLayoutEffect(() => {
    const follow = () => setRoute(readRoute(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}
