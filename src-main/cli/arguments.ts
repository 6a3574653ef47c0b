import { RegisterError } from '../../src-shared/contract/errors.ts';

export interface Arguments {
  /** Words that belong to no option, in their order. */
  words: string[];
  options: ReadonlyMap<string, string>;
  json: boolean;
}

/** Splits `show meeting 7 FILE --json` into words and options; an option takes the next word, or `--name=value`. */
export function parseArguments(argv: readonly string[], known: readonly string[]): Arguments {
  const words: string[] = [];
  const options = new Map<string, string>();
  let json = false;
  for (let i = 0; i < argv.length; i += 1) {
    const word = argv[i] ?? '';
    if (!word.startsWith('--')) {
      words.push(word);
    } else if (word === '--json') {
      json = true;
    } else {
      const [name = '', inline] = word.slice(2).split(/=(.*)/s);
      if (!known.includes(name)) throw usage(`unknown option --${name}`);
      const value = inline ?? argv[(i += 1)];
      if (value === undefined) throw usage(`--${name} needs a value`);
      options.set(name, value);
    }
  }
  return { words, options, json };
}

export const usage = (message: string): RegisterError => new RegisterError('invalid-input', message);
