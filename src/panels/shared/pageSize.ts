/** How many cards or rows are shown at once. */
export const pageSize = 50;
