// The least that a page with a MapLibre map can be: the atlas's basemap in the atlas's style, and nothing else. What the frame is measured against.

import {bareMap} from './bareMap';

await bareMap({center: [58, 49], zoom: 2.6});
