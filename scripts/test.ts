/** `npm test`: the source, the tests in node, the packages, and the tests in both browsers. */
import { EDITIONS } from './build/manifest.ts';
import { buildPackages, packageFolder } from './build.ts';
import { readFlags, run } from './cli.ts';
import { BROWSERS, ensureBrowser } from './setup/browsers.ts';
import { checkPackages, checkWithoutBrowser, close, runTests } from './steps.ts';

await run(async () => {
  const { grep } = readFlags({
    grep: { value: 'WORDS', help: 'only tests whose title has these words' },
  });
  BROWSERS.forEach(ensureBrowser);
  const first = await checkWithoutBrowser(grep);
  const tallies = [first];
  if (first.failed === 0) {
    await buildPackages(false);
    await buildPackages(true);
    tallies.push(await checkPackages(EDITIONS.map((edition) => packageFolder(edition, false))));
    tallies.push(await runTests('browser', grep));
  }
  close(tallies);
});
