import {parseArgs} from 'node:util';
import {didYouMean} from '../dataset/authoring';
import {check} from './check';
import {compile} from './compile';
import {diff} from './diff';
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
  diff     A B                   tell in sentences what changes from one version of a dataset to another: folders, files, pinned versions
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
  const {command, folder, other, out} = call;
  if (command === 'help') console.out(usage);
  if (command === 'check') return check(folder, console);
  if (command === 'compile') return compile(folder, out, console);
  if (command === 'pin') return pin(folder, out ?? pinnedFolder, console);
  if (command === 'diff') return diff(folder, other!, console);
  if (command === 'schema') return schema(folder, console);
  if (command === 'embedding') return embedding(folder, console);
  return 0;
}

const commandNames = ['check', 'compile', 'pin', 'diff', 'schema', 'embedding'] as const;
type CommandName = (typeof commandNames)[number];
/** Those that write where they are told. */
const withOut: readonly CommandName[] = ['compile', 'pin'];

type Call =
  | {
      readonly command: 'help' | CommandName;
      readonly folder: string;
      /** The later of two versions that are compared. */
      readonly other: string | null;
      readonly out: string | null;
    }
  | {readonly problem: string};

function readCall(argv: readonly string[]): Call {
  const parsed = parse(argv);
  if ('problem' in parsed) return parsed;
  const {positionals, values} = parsed;
  const [asked, folder = asked === 'embedding' ? 'docs' : 'data', ...rest] = positionals;
  const other = asked === 'diff' ? (rest.shift() ?? null) : null;
  const out = values.out ?? null;
  if (values.help) return {command: 'help', folder, other, out: null};
  if (asked === undefined) return {problem: 'no command'};
  const command = commandNames.find(name => name === asked);
  if (command === undefined) return {problem: `unknown command "${asked}"${didYouMean(asked, commandNames)}`};
  if (command === 'diff' && other === null)
    return {problem: '"diff" takes two versions, such as: diff dist/dataset.json data'};
  if (rest.length > 0)
    return {
      problem: `unexpected "${rest[0]}"; expected ${command === 'diff' ? 'two versions' : 'one folder'}`,
    };
  if (out !== null && !withOut.includes(command)) return {problem: `"${command}" takes no --out`};
  return {command, folder, other, out};
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
