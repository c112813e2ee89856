/** What lies over the map's edges, in CSS px: the views above, the tools and the named place below. */
export const mapInsets = { top: 64, right: 0, bottom: 72, left: 0 };
