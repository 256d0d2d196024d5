export {DownloadDialog} from './DownloadDialog';
