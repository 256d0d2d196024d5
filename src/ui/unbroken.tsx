import type {ReactNode} from 'react';

// so short that it fits on any line
const hyphenated = /([\p{L}\p{N}]{1,12}-[\p{L}\p{N}]{1,14})/u;

/** A text whose short words with a hyphen, as names of towns and Kyrgyz dates have them, are not broken at it. */
export function unbroken(text: string): ReactNode {
  // every second part is what the pattern has found
  return text.includes('-')
    ? text.split(hyphenated).map((part, idx) =>
        idx % 2 === 0 ? (
          part
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: a text never changes its order
          <span key={idx} className="unbroken">
            {part}
          </span>
        ),
      )
    : text;
}
