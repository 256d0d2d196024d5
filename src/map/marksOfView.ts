import {createScene, type Marks} from './scene';
import {type MarkedState, sceneInputOf} from './viewMarks';

/** The marks of a view at rest. */
export function marksOfView(state: MarkedState, compact = false): Marks {
  return createScene(state.indexes).marksAt(sceneInputOf(state, {revealed: null, compact}));
}
