// Long lists of events: by years, and to be searched. Fetched when there is one.
export {EventYears} from './EventYears';
