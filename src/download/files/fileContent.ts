import type {LaterMessages} from '../../i18n';
import type {Telling} from '../../panels';

/** What a file tells of, and in which words. */
export interface FileTelling extends Telling {
  readonly later: Pick<LaterMessages, 'panels'>;
}

/** What a file is written of. */
export interface FileContent {
  /** Everything, and the words of the language that the file is to be in. */
  readonly telling: FileTelling;
  /** Positions of the events that are in it, in the order of being told. */
  readonly eventIdxs: readonly number[];
  /** What these are, in words; empty where they are all. */
  readonly scope: string;
  /** The version of the data; null where the page does not name it. */
  readonly version: string | null;
  /** Address of an event in the atlas, a whole one; null where it is not known where the atlas lies. */
  readonly addressOf: ((eventId: string) => string) | null;
}

/** A file as it is saved. */
export interface WrittenFile {
  readonly content: string | Uint8Array<ArrayBuffer>;
  /** How many events are in it. */
  readonly events: number;
}
