import assert from 'node:assert/strict';
import { readFlags, UsageError } from '../../scripts/cli.ts';

const FLAGS = {
  at: { value: 'YYYY-MM-DD', help: 'the day' },
  format: { value: 'NAME', oneOf: ['table', 'csv'], help: 'how to print' },
  dev: { help: 'for tests' },
} as const;

describe('flags on a command line', () => {
  it('are read by name', () =>
    assert.deepEqual(
      { ...readFlags(FLAGS, ['--at', '2019-09-04', '--dev']) },
      { at: '2019-09-04', dev: true },
    ));

  const refused: [string[], RegExp][] = [
    [['--when', 'x'], /^--when is no flag of this command; the flags are --at, --format, --dev\.$/],
    [['--at'], /^--at needs a value: YYYY-MM-DD\.$/],
    [['--format', 'xml'], /^--format is "xml"; allowed are table, csv\.$/],
    [['--dev=yes'], /^--dev takes no value\.$/],
    [['2019'], /^"2019" is not understood/],
    [['--constructor', 'x'], /^--constructor is no flag/],
  ];
  for (const [args, message] of refused)
    it(`are refused in one sentence: ${args.join(' ')}`, () =>
      assert.throws(
        () => readFlags(FLAGS, args),
        (error) => error instanceof UsageError && message.test(error.message),
      ));
});
