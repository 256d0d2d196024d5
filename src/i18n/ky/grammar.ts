import {listWith} from '../sentence';

/** "Армения, Беларусь жана Казакстан". */
export const listOf = listWith('жана');

/** "1 окуя", "27 окуя": after a number there is no plural. */
export const eventsOf = (count: number) => `${count} окуя`;
