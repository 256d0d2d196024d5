/** Why there is no atlas, and what to do. */
export const failure = {
  title: 'The events could not be loaded',
  retry: 'Try again',
  retrying: 'Trying again…',
  reload: 'Reload the page',
  listStays: 'The list on this page still holds what these reports say.',
  notFound: (url: string, status: number) =>
    `${url} answered ${status}. Check that the data file lies beside the page.`,
  broken: (url: string) =>
    `${url} has come, but this page cannot read it. Whoever looks after the page can mend this:`,
  newer: (url: string) =>
    `${url} is written for a newer version of this page. Reload the page; if that does not help, whoever looks after it has to update it.`,
  crashed: (reason: string) =>
    `The atlas stopped: ${reason}. Try again; if it stops once more, the dataset is at fault.`,
  unreachable: (url: string) => `${url} could not be reached. Check the connection.`,
} as const;
