import { parseArgs } from 'node:util';
import { type Locale, localeOfTag } from './catalogue/locale.ts';
import { ConfigurationError } from './configuration.ts';

/** What stands behind `npm start --`. */
interface CommandLine {
  /** One JSON object a line instead of text. */
  readonly json: boolean;
  /** The table of an answer that has one, instead of text. */
  readonly csv: boolean;
  readonly corpus: string | null;
  readonly locale: Locale | null;
}

const OPTIONS = {
  json: { type: 'boolean' },
  csv: { type: 'boolean' },
  corpus: { type: 'string' },
  locale: { type: 'string' },
} as const;

const KNOWN = 'known are --json, --csv, --corpus DIR and --locale fr|en-US';

/**
 * Reads the words behind the program's name.
 * @throws {ConfigurationError} with every mistake at once.
 */
export function readCommandLine(argv: readonly string[]): CommandLine {
  const { values, tokens } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const problems = tokens.flatMap((token): string[] => {
    // Not repeated: it could be a secret that was meant for the environment.
    if (token.kind === 'positional') return [`argument ${token.index + 1} belongs to no option: ${KNOWN}`];
    if (token.kind !== 'option') return [];
    const { rawName, name, value } = token;
    if (!Object.hasOwn(OPTIONS, name)) return [`unknown option ${rawName}: ${KNOWN}`];
    const takesValue = OPTIONS[name as keyof typeof OPTIONS].type === 'string';
    if (takesValue && (value === undefined || value === '')) return [`${rawName} needs a value: ${KNOWN}`];
    if (!takesValue && value !== undefined) return [`${rawName} takes no value`];
    if (name === 'locale' && localeOfTag(value) === null) return ['--locale must be one of fr, en-US'];
    return [];
  });
  if (values.json === true && values.csv === true) problems.push('--json and --csv exclude each other');
  if (problems.length > 0) throw new ConfigurationError(problems);
  return {
    json: values.json === true,
    csv: values.csv === true,
    corpus: typeof values.corpus === 'string' ? values.corpus : null,
    locale: typeof values.locale === 'string' ? localeOfTag(values.locale) : null,
  };
}
