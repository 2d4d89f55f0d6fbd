import Mocha from 'mocha';

/** How many checks held and how many did not. A program such as the linter counts as one. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** What came of a run, each by its whole title. */
interface Round {
  readonly passed: string[];
  readonly failed: string[];
  /** Suites of which a hook failed, which went no further then. */
  readonly broken: string[];
}

/**
 * Runs all tests. `retries` has a test tried again, but not a hook: a suite that one of its hooks broke off is run once
 * more as a whole, and what comes of that counts.
 * @param tell takes a line that names the suites run again
 */
export async function runSuites(mocha: Mocha, tell: (line: string) => void): Promise<Tally> {
  mocha.cleanReferencesAfterRun(false);
  const first = await runRound(mocha);
  if (!first.broken.length) return tallyOf(first);
  tell(`== once more, as a hook failed: ${first.broken.join(', ')}`);
  const broken = within(first.broken);
  const second = await runRound(mocha.grep(broken));
  const stands = (title: string) => !broken.test(title);
  return tallyOf({
    passed: [...first.passed.filter(stands), ...second.passed],
    failed: [...first.failed.filter(stands), ...second.failed],
  });
}

const tallyOf = ({ passed, failed }: Omit<Round, 'broken'>): Tally => ({
  passed: passed.length,
  failed: failed.length,
});

/** Matches the whole titles of what stands in some suites. */
function within(suites: readonly string[]): RegExp {
  const escaped = suites.map((title) => title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^(?:${escaped.join('|')}) `);
}

function runRound(mocha: Mocha): Promise<Round> {
  const round: Round = { passed: [], failed: [], broken: [] };
  return new Promise((resolve) => {
    mocha
      .run(() => resolve(round))
      .on('pass', (test) => round.passed.push(test.fullTitle()))
      .on('fail', (what: Mocha.Runnable) => {
        round.failed.push(what.fullTitle());
        if (what instanceof Mocha.Hook && what.parent) round.broken.push(what.parent.fullTitle());
      });
  });
}
