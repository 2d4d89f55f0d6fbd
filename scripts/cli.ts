import { parseArgs } from 'node:util';

/** A fault in what was typed on the command line: told in one sentence, exit code 2. */
export class UsageError extends Error {}

export interface Flag {
  /** Absent for a flag that takes no value. */
  readonly value?: string;
  readonly help: string;
  /** The values allowed, where they are few. */
  readonly oneOf?: readonly string[];
}

type Values<F extends Record<string, Flag>> = {
  [N in keyof F]: (F[N] extends { readonly value: string } ? string : true) | undefined;
};

/**
 * Reads `--name value` flags.
 * @param flags the flags a command knows, by name
 * @param args by default those of this process
 * @throws UsageError naming the unknown flag, the missing or the refused value
 */
export function readFlags<const F extends Record<string, Flag>>(
  flags: F,
  args: readonly string[] = process.argv.slice(2),
): Values<F> {
  const known = Object.keys(flags)
    .map((name) => `--${name}`)
    .join(', ');
  const options = Object.fromEntries(
    Object.entries(flags).map(([name, flag]) => [
      name,
      { type: flag.value ? ('string' as const) : ('boolean' as const) },
    ]),
  );
  const { values, tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option')
      throw new UsageError(
        `"${token.kind === 'positional' ? token.value : '--'}" is not understood; the flags are ${known}.`,
      );
    const flag = Object.hasOwn(flags, token.name) ? flags[token.name] : undefined;
    if (!flag)
      throw new UsageError(`${token.rawName} is no flag of this command; the flags are ${known}.`);
    checkValue(token.rawName, flag, token.value);
  }
  return values as Values<F>;
}

function checkValue(name: string, flag: Flag, value: string | undefined): void {
  if (!flag.value) {
    if (value !== undefined) throw new UsageError(`${name} takes no value.`);
    return;
  }
  if (value === undefined || value === '')
    throw new UsageError(`${name} needs a value: ${flag.value}.`);
  if (flag.oneOf && !flag.oneOf.includes(value))
    throw new UsageError(`${name} is "${value}"; allowed are ${flag.oneOf.join(', ')}.`);
}

/** Runs a command: a UsageError becomes one sentence and exit code 2, any other fault its message and exit code 1. */
export async function run(command: () => void | Promise<void>): Promise<void> {
  // Whoever reads our output may have had enough of it, as `head` does.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
  try {
    await command();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}
