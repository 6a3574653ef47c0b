import { RegisterError } from '../../src-shared/contract/errors.ts';

export interface Arguments {
  /** Words that belong to no option, in their order. */
  words: string[];
  options: ReadonlyMap<string, string>;
  json: boolean;
}

/** Behind this word everything is a word, whatever it begins with. */
const END = '--';

/** Whether JSON is asked for: known before anything else, so that a refusal is told in JSON too. */
export function asksForJson(argv: readonly string[]): boolean {
  const end = argv.indexOf(END);
  return argv.slice(0, end === -1 ? argv.length : end).includes('--json');
}

/**
 * Splits `show meeting 7 FILE --json` into words and options; an option takes the next word, or `--name=value`.
 * @throws RegisterError 'invalid-input'
 */
export function parseArguments(argv: readonly string[], known: readonly string[]): Arguments {
  const words: string[] = [];
  const options = new Map<string, string>();
  const isOption = (word: string) =>
    word === END || [...known, 'json', 'help'].includes(/^--([^=]*)/.exec(word)?.[1] ?? '');
  for (let i = 0; i < argv.length; i += 1) {
    const word = argv[i] ?? '';
    if (word === END) {
      words.push(...argv.slice(i + 1));
      break;
    }
    if (word === '-h' || word === '--help') return { words: ['help'], options, json: asksForJson(argv) };
    if (!word.startsWith('--')) {
      words.push(word);
    } else if (word !== '--json') {
      const [name = '', inline] = word.slice(2).split(/=(.*)/s);
      if (name === 'json') throw usage('--json takes no value');
      if (!known.includes(name)) throw usage(`unknown option --${name}`);
      if (options.has(name)) throw usage(`--${name} is given twice`);
      const value = inline ?? argv[(i += 1)];
      // A forgotten value must not swallow the option behind it.
      if (value === undefined || (inline === undefined && isOption(value)))
        throw usage(`--${name} needs a value`);
      options.set(name, value);
    }
  }
  return { words, options, json: asksForJson(argv) };
}

export const usage = (message: string): RegisterError => new RegisterError('invalid-input', message);
