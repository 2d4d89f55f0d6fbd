/** `npm run check`: all that `npm test` does without a browser. Stops at the first step that fails. */
import { checkSteps, runSteps } from './steps.ts';

process.exitCode = await runSteps(checkSteps());
