/** The screens of the atlas, in one file to load. */
export { AtlasScreen } from './atlas-screen';
export { ReviewScreen } from './review-screen';
export { SessionAtlas } from './session-atlas';
