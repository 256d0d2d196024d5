export {paintStrokes} from './canvasPainter';
export {type Stroke, strokesOf} from './strokes';
export {traceLine} from './trace';
export {linesSvg, percentAt, signsSvg, strokesSvg, type WorldView} from './svgPainter';
