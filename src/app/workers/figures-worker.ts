import {
  type ClientCourse,
  clientCourse,
  type PracticeMeasures,
  practiceMeasures,
} from '../../analysis/practice';
import type { KnotLink } from '../../domain/knot-link';
import type { Session } from '../../domain/session';

/** One client after another, then the end. */
export type FiguresAsked =
  | { readonly add: { readonly sessions: readonly Session[]; readonly links: readonly KnotLink[] } }
  | { readonly finish: true };
export type FiguresAnswer =
  | { readonly added: true }
  | { readonly share: number }
  | { readonly measures: PracticeMeasures };

declare const self: DedicatedWorkerGlobalScope;

const courses: ClientCourse[] = [];
const answer = (message: FiguresAnswer) => self.postMessage(message);

self.onmessage = ({ data }: MessageEvent<FiguresAsked>) => {
  if ('add' in data) {
    courses.push(clientCourse(data.add.sessions, data.add.links));
    answer({ added: true });
  } else answer({ measures: practiceMeasures(courses, (share) => answer({ share })) });
};
