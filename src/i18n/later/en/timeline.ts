import {density} from './density';

/** The words of zooming in time. */
export const timeline = {
  zoom: {
    label: 'Zoom of the timeline',
    longer: 'Longer period',
    shorter: 'Shorter period',
    whole: 'Whole period',
  },
  overview: {
    label: 'The whole period, and the part that is shown',
    from: 'First day shown',
    to: 'Last day shown',
  },
  period: {
    title: 'Period',
    from: 'First day',
    to: 'Last day',
    show: 'Show',
    whole: 'Whole period',
    day: 'Go to a day',
    go: 'Go',
    faults: {
      missing: 'Give a day.',
      early: (day: string) => `The earliest day is ${day}.`,
      late: (day: string) => `The latest day is ${day}.`,
      reversed: (day: string) => `This is before the first day, ${day}.`,
    },
  },
  density,
} as const;
