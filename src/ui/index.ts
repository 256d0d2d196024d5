export {escapeXml} from './escapeXml';
export {LaterFailure} from './LaterFailure';
export {type Later, useLater} from './useLater';
