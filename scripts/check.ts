/** `npm run check`: all that `npm test` does without a browser. */
import { checkSource, close, runTests, type Tally } from './steps.ts';

const source = await checkSource();
const tallies: Tally[] = [source];
if (source.failed === 0) tallies.push(await runTests('unit'));
close(tallies);
