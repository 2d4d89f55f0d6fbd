/** `npm run test:unit`: the tests in node alone. */
import { readFlags, run } from './cli.ts';
import { close, runTests } from './steps.ts';

await run(async () => {
  const { grep } = readFlags({
    grep: { value: 'WORDS', help: 'only tests whose title has these words' },
  });
  close([await runTests('unit', grep)]);
});
