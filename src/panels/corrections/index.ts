// What has been corrected, for the text about the map: fetched with it, not with the page.
export {CorrectionList} from './CorrectionList';
export {correctionViews} from './correctionViews';
