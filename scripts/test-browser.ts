/** `npm run test:browser [-- --grep WORDS]`: builds the dev packages and runs just the tests in browsers. */
import { buildPackages } from './build.ts';
import { readFlags, run } from './cli.ts';
import { close, runTests } from './steps.ts';

await run(async () => {
  const { grep } = readFlags({
    grep: { value: 'WORDS', help: 'only tests whose title has these words' },
  });
  await buildPackages(true);
  close([await runTests('browser', grep)]);
});
