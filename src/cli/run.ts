import {parseArgs} from 'node:util';
import {didYouMean} from '../dataset/authoring';
import {check} from './check';
import {compile} from './compile';
import {embedding} from './embedding';
import {pin, pinnedFolder} from './pin';
import {schema} from './schema';

/** Where a command writes. */
export interface Console {
  readonly out: (text: string) => void;
  readonly complain: (text: string) => void;
}

/** 0: done. 1: the data have errors. 2: the command was called wrongly. */
export type ExitCode = 0 | 1 | 2;

const usage = `usage: npm run data -- <command> [folder]

  check    [folder]              tell everything that is wrong with the dataset
  compile  [folder] [--out FILE] write the dataset as the one file that the page loads; without --out to standard output
  pin      [folder] [--out DIR]  keep the dataset as it is now, for articles that pin it; without --out in public/pinned
  schema   [folder]              write itinera.schema.json and README.md of the folder, after the schema
  embedding [folder]             write the tables of embedding.md of the folder, after the code; "docs" by default

The folder is otherwise "data" by default. Exit code: 0 done, 1 the data have errors, 2 called wrongly.`;

/** Runs a command of the command line. */
export function run(argv: readonly string[], console: Console): ExitCode {
  const call = readCall(argv);
  if ('problem' in call) {
    console.complain(`${call.problem}\n\n${usage}`);
    return 2;
  }
  const {command, folder, out} = call;
  if (command === 'help') console.out(usage);
  if (command === 'check') return check(folder, console);
  if (command === 'compile') return compile(folder, out, console);
  if (command === 'pin') return pin(folder, out ?? pinnedFolder, console);
  if (command === 'schema') return schema(folder, console);
  if (command === 'embedding') return embedding(folder, console);
  return 0;
}

const commandNames = ['check', 'compile', 'pin', 'schema', 'embedding'] as const;
type CommandName = (typeof commandNames)[number];
/** Those that write where they are told. */
const withOut: readonly CommandName[] = ['compile', 'pin'];

type Call =
  | {
      readonly command: 'help' | CommandName;
      readonly folder: string;
      readonly out: string | null;
    }
  | {readonly problem: string};

function readCall(argv: readonly string[]): Call {
  const parsed = parse(argv);
  if ('problem' in parsed) return parsed;
  const {positionals, values} = parsed;
  const [asked, folder = asked === 'embedding' ? 'docs' : 'data', ...rest] = positionals;
  const out = values.out ?? null;
  if (values.help) return {command: 'help', folder, out: null};
  if (asked === undefined) return {problem: 'no command'};
  const command = commandNames.find(name => name === asked);
  if (command === undefined) return {problem: `unknown command "${asked}"${didYouMean(asked, commandNames)}`};
  if (rest.length > 0) return {problem: `unexpected "${rest[0]}"; expected one folder`};
  if (out !== null && !withOut.includes(command)) return {problem: `"${command}" takes no --out`};
  return {command, folder, out};
}

function parse(
  argv: readonly string[],
): {positionals: string[]; values: {out?: string; help?: boolean}} | {problem: string} {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {out: {type: 'string'}, help: {type: 'boolean', short: 'h'}},
    });
  } catch (problem) {
    return {problem: problem instanceof Error ? problem.message : String(problem)};
  }
}
