/** A story of the dataset, told in steps beside the map. What a step shows, the store does; here it is read. */
export {StoryCard} from './StoryCard';
