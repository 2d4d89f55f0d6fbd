import assert from 'node:assert/strict';
import Mocha from 'mocha';
import { runSuites } from '../../../scripts/setup/suites.ts';

/** Prints nothing, as these suites fail on purpose. */
class Silent extends Mocha.reporters.Base {
  override epilogue(): void {
    // Nothing is told.
  }
}

function withSuites(...titles: readonly string[]) {
  const mocha = new Mocha({ reporter: Silent });
  return { mocha, suites: titles.map((title) => Mocha.Suite.create(mocha.suite, title)) };
}

const fails = () => assert.fail('held up');
const holds = () => undefined;

describe('a run of tests', () => {
  it('runs a suite that a hook broke off once more, and no other', async () => {
    const { mocha, suites } = withSuites('a page (one)', 'a page (other)');
    let hooks = 0;
    let others = 0;
    suites[0]!.afterEach(() => ++hooks === 2 && fails());
    for (const title of ['opens', 'closes', 'stays'])
      suites[0]!.addTest(new Mocha.Test(title, holds));
    suites[1]!.addTest(new Mocha.Test('opens', () => void others++));
    suites[1]!.addTest(new Mocha.Test('fails', fails));
    const told: string[] = [];
    const tally = await runSuites(mocha, (line) => told.push(line));
    assert.deepEqual(tally, { passed: 4, failed: 1 });
    assert.deepEqual(told, ['== once more, as a hook failed: a page (one)']);
    assert.equal(others, 1);
  });

  it('counts a hook that fails again, and tests that do', async () => {
    const { mocha, suites } = withSuites('a page');
    suites[0]!.addTest(new Mocha.Test('fails', fails));
    suites[0]!.afterAll(fails);
    const tally = await runSuites(mocha, holds);
    assert.deepEqual(tally, { passed: 0, failed: 2 });
  });
});
