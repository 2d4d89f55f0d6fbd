import { createInterface } from 'node:readline';
import { searchCountries, searchIndex } from '../src/countries/search.ts';
import { searchNames } from './build/lexicons.ts';
import { readFlags, run } from './cli.ts';

/** `npm run --silent lookup < queries.txt`: `query<TAB>best code or empty<TAB>next candidates` for every line. */
await run(async () => {
  readFlags({});
  const index = searchIndex(searchNames());
  for await (const query of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    const [best = '', ...next] = searchCountries(index, query);
    process.stdout.write(`${query}\t${best}\t${next.join(' ')}\n`);
  }
});
