/**
 * What an article says to the frame: the closed table of commands, and how one is read out of anything at all. They change what is looked at, never
 * where data come from.
 */
import {isDay} from '../time';
import {fieldsOf, shown} from './fields';

/** The version of all messages. */
export const messageVersion = 1;

export const commandType = 'itinera:command';
/** What a host script says when it begins to listen: the frame answers with `itinera:ready` and its height, which the script may have missed. */
export const helloType = 'itinera:hello';

/** What can be opened; the keys of an address. */
export const thingKinds = ['event', 'place', 'actor', 'org', 'source'] as const;
export type ThingKind = (typeof thingKinds)[number];

/** A thing of the dataset, by its kind and id. */
export interface Thing {
  readonly kind: ThingKind;
  readonly id: string;
}

export const themeNames = ['auto', 'light', 'dark'] as const;
export type ThemeName = (typeof themeNames)[number];

/** What each command is told; null for one that takes nothing. */
export interface CommandArgs {
  readonly next: null;
  readonly prev: null;
  /** An address fragment, with or without its `#`, of 4,096 characters at most. */
  readonly goto: {readonly fragment: string};
  /** A civil day such as 2025-06-29. */
  readonly setTime: {readonly t: string};
  /** null closes what is open. */
  readonly select: Thing | null;
  readonly play: null;
  readonly pause: null;
  readonly setTheme: {readonly theme: ThemeName};
}

export type CommandName = keyof CommandArgs;

/** A number of the host's own by which it knows the answer again; null where it gave none. */
export type Rid = string | number | null;

/** A command as it was read. */
export type Command = {
  [Name in CommandName]: {readonly cmd: Name; readonly args: CommandArgs[Name]};
}[CommandName];

/** What came of a message: a command, or why it is none. */
export type CommandReading =
  | {readonly rid: Rid; readonly command: Command}
  | {readonly rid: Rid; readonly error: string};

type ReadArgs<Args> = {readonly args: Args} | {readonly wrong: string};

interface CommandSpec<Args> {
  /** What it does, in a sentence for the documentation. */
  readonly explains: string;
  /** As it stands in a message. */
  readonly example: Args;
  /** Takes the args out of anything, or says what is wrong with them. */
  readonly read: (args: unknown) => ReadArgs<Args>;
}

const maxFragmentLength = 4096;
const maxIdLength = 80;
const maxRidLength = 100;

const takesNothing: CommandSpec<null>['read'] = () => ({args: null});

/** The commands. */
export const commands = {
  next: {
    explains:
      'Opens the next event in the order of being told, seen from the one that is open, else from the day; while a story is told, goes to its next step. After the last one nothing happens.',
    example: null,
    read: takesNothing,
  },
  prev: {
    explains: 'Opens the previous event, likewise.',
    example: null,
    read: takesNothing,
  },
  goto: {
    explains:
      'Shows what an address asks for, as if the embed had been opened with it. How the map is drawn, and in which language, stays unless the address names it.',
    example: {fragment: 't=2025-06-29&place=bishkek'},
    read: args => {
      const fragment = fieldsOf(args, ['fragment'])?.fragment;
      if (typeof fragment !== 'string') return wrong('fragment', fragment, 'the fragment of an address');
      return fragment.length > maxFragmentLength
        ? {wrong: `a fragment of ${fragment.length} characters; expected at most ${maxFragmentLength}`}
        : {args: {fragment}};
    },
  },
  setTime: {
    explains:
      'Sets the clock to a day and stops playing. A day outside what the dataset tells of becomes the nearest one.',
    example: {t: '2025-06-29'},
    read: args => {
      const t = fieldsOf(args, ['t'])?.t;
      return typeof t === 'string' && isDay(t) ? {args: {t}} : wrong('t', t, 'a day such as 2025-06-29');
    },
  },
  select: {
    explains:
      'Picks out an event, a place, a person, an organisation or a source on the map; an event brings its day. No panel opens over the map for it: that is the reader’s to do. `null` lets go of it.',
    example: {kind: 'place', id: 'bishkek'},
    read: args => {
      if (args === null) return {args: null};
      const thing = fieldsOf(args, ['kind', 'id']);
      const kind = thingKinds.find(known => known === thing?.kind);
      if (kind === undefined) return wrong('kind', thing?.kind, `one of ${thingKinds.join(', ')}`);
      return isId(thing?.id)
        ? {args: {kind, id: thing.id}}
        : wrong('id', thing?.id, 'an id such as cholpon-ata');
    },
  },
  play: {
    explains: 'Plays on from where the clock stands; from the beginning if it stands at the end.',
    example: null,
    read: takesNothing,
  },
  pause: {
    explains: 'Stops playing.',
    example: null,
    read: takesNothing,
  },
  setTheme: {
    explains: 'Shows it light, dark, or as the reader’s system wishes.',
    example: {theme: 'dark'},
    read: args => {
      const asked = fieldsOf(args, ['theme'])?.theme;
      const theme = themeNames.find(known => known === asked);
      return theme ? {args: {theme}} : wrong('theme', asked, `one of ${themeNames.join(', ')}`);
    },
  },
} as const satisfies {[Name in CommandName]: CommandSpec<CommandArgs[Name]>};

/**
 * Reads a message of the host. Only own fields of plain objects count, no code of the message's runs, and nothing throws.
 *
 * @param data  anything at all.
 * @returns null for what is no command of ours and needs no answer.
 */
export function readCommand(data: unknown): CommandReading | null {
  const message = fieldsOf(data, ['type', 'v', 'rid', 'cmd', 'args']);
  if (message?.type !== commandType) return null;
  const rid = isRid(message.rid) ? message.rid : null;
  const refused = (error: string) => ({rid, error});

  if (message.v !== messageVersion)
    return refused(`unexpected v: ${shown(message.v)}; expected ${messageVersion}`);
  const {cmd} = message;
  if (typeof cmd !== 'string' || !isCommandName(cmd))
    return refused(`unknown cmd: ${shown(cmd)}; expected one of ${Object.keys(commands).join(', ')}`);
  const read = commands[cmd].read(message.args);
  // the table pairs each name with its args, which the compiler cannot follow
  return 'wrong' in read
    ? refused(`${cmd}: ${read.wrong}`)
    : {rid, command: {cmd, args: read.args} as Command};
}

/** Whether a message is the greeting of a host script. */
export function isHello(data: unknown): boolean {
  const message = fieldsOf(data, ['type', 'v']);
  return message?.type === helloType && message.v === messageVersion;
}

function wrong(field: string, value: unknown, wanted: string): {readonly wrong: string} {
  return {wrong: `unexpected ${field}: ${shown(value)}; expected ${wanted}`};
}

function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}

function isRid(value: unknown): value is string | number {
  return typeof value === 'string' ? value.length <= maxRidLength : Number.isFinite(value);
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value.length <= maxIdLength && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value);
}
