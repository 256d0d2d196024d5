/** What the frame says to the article: the closed table of its messages. All of them carry `v: 1`. */
import {messageVersion, type Rid, type Thing} from './commands';

/** The fields of each message, besides `type` and `v`. */
export interface FrameFields {
  readonly 'itinera:ready': Record<never, never>;
  readonly 'itinera:timechange': {
    /** A civil day such as 2025-06-29. */
    readonly t: string;
  };
  readonly 'itinera:select': {readonly selection: Thing | null};
  readonly 'itinera:step': {
    /** Id of the event that is open; empty where the step of a story shows none. */
    readonly event: string;
    /** Its rank in the order of being told, from 1; 0 without an event. */
    readonly at: number;
    /** How many events are told. */
    readonly of: number;
    /** While a story is told: its id, its step from 1, and how many it has. */
    readonly story?: {readonly id: string; readonly step: number; readonly of: number};
  };
  readonly 'itinera:error': {
    /** In words, for the console of the article. */
    readonly message: string;
  };
  readonly 'itinera:ack': {
    readonly rid: Rid;
    readonly ok: boolean;
    /** In words, where it is not ok. */
    readonly error?: string;
  };
  readonly 'itinera:height': {
    /** The frame's own name, where the article gave it one; else empty. */
    readonly id: string;
    /** CSS px that the embed needs at its present width, whole. */
    readonly height: number;
  };
}

export type FrameMessageType = keyof FrameFields;

/** A message of the frame, whole. */
export type FrameMessage<Type extends FrameMessageType = FrameMessageType> = {
  [Each in Type]: {readonly type: Each; readonly v: typeof messageVersion} & FrameFields[Each];
}[Type];

/** The messages of the frame. */
export const frameMessages = {
  'itinera:ready': {
    explains: 'The embed can be told what to do. Said again to a script that comes later and says hello.',
    example: {},
  },
  'itinera:timechange': {
    explains: 'The clock stands on another day: at most ten times a second, and always the last one.',
    example: {t: '2025-06-29'},
  },
  'itinera:select': {
    explains: 'Something else is open, or nothing (`null`).',
    example: {selection: {kind: 'place', id: 'bishkek'}},
  },
  'itinera:step': {
    explains:
      'An event was opened; `at` is its rank among the events in the order of being told, from 1. While a story is told, `story` is there and says its step; where that shows no event, `event` is empty and `at` 0.',
    example: {
      event: 'csto-foreign-ministers-2025',
      at: 22,
      of: 26,
      story: {id: 'bishkek-to-st-petersburg', step: 8, of: 10},
    },
  },
  'itinera:error': {
    explains: 'Something could not be shown; the embed says so itself as well.',
    example: {message: 'the dataset could not be loaded'},
  },
  'itinera:ack': {
    explains:
      'The answer to each command, with its `rid`. Where `ok` is false, `error` says in words what was wrong.',
    example: {rid: 7, ok: true},
  },
  'itinera:height': {
    explains:
      'The height in CSS px that the embed needs at its present width. `id` is the `name` of the frame.',
    example: {id: '', height: 512},
  },
} as const satisfies {
  [Type in FrameMessageType]: {readonly explains: string; readonly example: FrameFields[Type]};
};

/** A message of the frame, with what all of them carry. */
export function frameMessage<Type extends FrameMessageType>(
  type: Type,
  fields: FrameFields[Type],
): FrameMessage<Type> {
  return {type, v: messageVersion, ...fields} as unknown as FrameMessage<Type>;
}
