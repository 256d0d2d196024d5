/** Of the picture with which a page is shared: what networks cut pictures to. */
export const previewSize = {widthPx: 1200, heightPx: 630} as const;

/** Of the frame that a CMS makes of a page's address; the width gives way. */
export const frameSize = {widthPx: 720, heightPx: 540} as const;
