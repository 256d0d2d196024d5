// Words of what the page fetches later, for Node, which needs not wait; the page calls `loadLaterMessages`.
export {laterEn} from './en';
export {laterKy} from './ky';
export {laterRu} from './ru';
