export {type DetailsStore, detailsStore} from './detailsStore';
export {unpackColumns} from './pack';
export {readColumns} from './readColumns';
export {type EventDetails, shardSize} from './tables';
