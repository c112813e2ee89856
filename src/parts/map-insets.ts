/** What lies over the map's edges, in CSS px. The corners are covered, but the figure does not reach them. */
export const mapInsets = { top: 8, right: 0, bottom: 8, left: 0 };
