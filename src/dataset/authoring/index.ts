/** The authored side of a dataset: files on disk, every complaint about them, the compiled dataset, and what an author is given to write with. */
export type {SpanReading} from './edtfSpan';
export {readSpan, spanOf} from './edtfSpan';
export type {JoinedTables, TableFile} from './joinTables';
export {joinTables} from './joinTables';
export {readTables, tableFilesIn} from './readTables';
export {checkDocument} from './checkDocument';
export {compileDocument, compileTables, datasetJson} from './compileDocument';
export {jsonSchema} from './jsonSchema';
export {fieldDictionary, readme} from './fieldDictionary';
export {counted, formatIssue, formatIssues} from './formatIssue';
export {isSealed, openSealed, seal} from '../seal';
export {didYouMean} from '../nearest';
