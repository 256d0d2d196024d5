export {EmptyState} from './EmptyState';
export {escapeXml} from './escapeXml';
export {LaterFailure} from './LaterFailure';
export {ModalDialog} from './ModalDialog';
export {QuietDrawing} from './QuietDrawing';
export {unbroken} from './unbroken';
export {useDismissal} from './useDismissal';
export {type Later, useLater} from './useLater';
export {useMark} from './useMark';
