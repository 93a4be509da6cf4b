import { parseArgs, type ParseArgsConfig } from "node:util";

const isMisread = (error: unknown): boolean => error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");

/**
 * What a command was asked for. Where it does not know what was asked, or was asked for help, it says how it is asked, in the words of a
 * shell, and ends with status 2: no stack, for nothing of ours is broken.
 *
 * @param usage "npm run build -- [--draft]"
 */
export function readArguments<const Config extends ParseArgsConfig>(
  usage: string,
  config: Config,
): ReturnType<typeof parseArgs<Config>>["values"] {
  try {
    return parseArgs(config).values;
  } catch (error) {
    if (!isMisread(error)) throw error;
    process.stderr.write(`${usage}\n`);
    process.exit(2);
  }
}
