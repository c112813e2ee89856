/** What the app shows of this room, in one file for the browser to load. */
export { HistoryMap } from './history-map';
export { HistoryScreen } from './history-screen';
