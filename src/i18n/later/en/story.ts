/** A story that is told in steps. */
export const story = {
  at: (step: number, of: number) => `${step} of ${of}`,
  previous: 'Previous step',
  next: 'Next step',
  close: 'Close the story',
} as const;
