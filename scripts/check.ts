/** `npm run check`: all that `npm test` does without a browser. */
import { checkWithoutBrowser, close } from './steps.ts';

close([await checkWithoutBrowser()]);
