import type { ComponentChild } from 'preact';
import type { SourceFile } from '../../src/corpus/corpus.ts';
import type { Unread } from '../../src/platform/own.ts';
import { SaysView } from '../../src/popup/says-view.tsx';
import { EMPTY, type Draft, type Field } from '../../src/records/draft.ts';
import { FormView } from '../../src/records/form-view.tsx';
import { RecordsView } from '../../src/records/records-view.tsx';
import type { Plan } from '../../src/records/transfer.ts';
import type { Suggestion } from '../../src/suggestions/suggest.ts';
import { corpus } from './examples.ts';
import type { Specimen } from './specimens.tsx';

const nothing = () => {};
const NARROW = 360;

/** Of our own making: nobody said so. */
const OWN: SourceFile = {
  id: 'own-gazette-2019-09-03',
  outlet: 'The Gazette',
  title: 'Talks urged in the capital',
  url: 'https://gazette.example/talks',
  published: '2019-09-03',
  language: 'en',
  kind: 'newspaper',
  outletCountry: 'NZ',
  stateControlled: true,
  records: (['MN', 'VC'] as const).map((country) => ({
    country,
    position: 'neutral',
    stated: '2019-09-02',
    basis: 'stated',
    certainty: 'clear',
    speaker: null,
    summary: 'Asked both sides to talk.',
    quote: null,
    calls: ['dialogue'],
  })),
};

const FAULT = {
  file: 'statements.json, own-gazette-2019-09-03',
  record: 12,
  field: 'outletCountry',
  wrong: 'is "Aotearoa"',
  allowed: 'an ISO 3166-1 code such as RU, or null where it is not known',
};

const PLAN: Plan = {
  added: [OWN],
  replaced: [OWN],
  instead: [OWN],
  unchanged: 3,
  settings: null,
  sections: ['marks'],
  faults: [],
};

const SAID: Suggestion = {
  subject: 'MN',
  binds: null,
  position: 'neutral',
  claimant: null,
  cue: 'called for dialogue',
  basis: 'stated',
  sentence: 'Mongolia called for dialogue in Venezuela.',
  at: 0,
};

/** What belongs to the reader's own statements, in every state. */
export function ownStatements(): Readonly<Record<string, Specimen>> {
  return {
    'own: none': records({ files: [] }),
    'own: some, one unread': records({
      files: [OWN],
      unread: [{ id: 'own-gazette-2019-09-03', value: {}, faults: [FAULT] }],
    }),
    'own: import': records({ files: [OWN], plan: PLAN }),
    'own: import, refused': records({ files: [], plan: { ...PLAN, faults: [FAULT] } }),
    'own: form': form(EMPTY, []),
    'own: form of an organisation, faulty': form(
      { ...EMPTY, subject: corpus.organisations.keys().next().value ?? '', position: 'disputes' },
      ['stated', 'summary', 'outlet', 'url', 'language', 'quote', 'speaker', 'title', 'published'],
    ),
    'own: article says': {
      width: NARROW,
      sheet: 'popup',
      view: (
        <SaysView
          suggestions={[SAID, { ...SAID, subject: 'VC' }]}
          isRecorded={({ subject }) => subject === 'VC'}
          linkTo={() => '#'}
          onUndo={nothing}
          onRecord={nothing}
        />
      ),
    },
  };
}

const inRecords = (view: ComponentChild): Specimen => ({ width: NARROW, sheet: 'records', view });

function records({
  files,
  unread = [],
  plan = null,
}: {
  files: readonly SourceFile[];
  unread?: readonly Unread[];
  plan?: Plan | null;
}): Specimen {
  return inRecords(
    <RecordsView
      fault={null}
      own={{ files, unread }}
      done={null}
      plan={plan}
      refused={null}
      hasCorpus
      linkTo={() => '#'}
      act={{
        remove: nothing,
        drop: nothing,
        choose: nothing,
        import: nothing,
        cancel: nothing,
        export: nothing,
      }}
    />,
  );
}

function form(draft: Draft, faulty: readonly Field[]): Specimen {
  return inRecords(
    <main class="desk">
      <FormView
        draft={draft}
        selection="Mongolia called for dialogue in Venezuela."
        reason="called for dialogue"
        faulty={new Set(faulty)}
        countries={['MN', 'VC']}
        organisations={[...corpus.organisations.values()]}
        back="#"
        onChange={nothing}
        onSave={nothing}
      />
    </main>,
  );
}
