import type { MuscleId } from '../domain/place';
import compiled from './atlas/facts.json' with { type: 'json' };

/** What is read on a muscle's card; loaded with the card, for a map needs none of it. */
export interface MuscleFacts {
  /** Words that people use for the muscle, its place or its trouble. */
  readonly everyday: readonly string[];
  readonly attachments: string;
  readonly innervation: string;
  readonly anatomySource: string;
  /** Attachments and innervation were compared with that text. */
  readonly anatomyCompared: boolean;
  readonly complaints: readonly string[];
  readonly aggravating: readonly string[];
  /** What feels alike and needs urgent help at once. */
  readonly emergencies: readonly string[];
  /** What feels alike and needs a doctor first. */
  readonly mimics: readonly string[];
  /** What feels alike, to be thought of too. */
  readonly alike: readonly string[];
  /** Ids of the places of danger on the way to it, wherever its points are drawn. */
  readonly dangers: readonly string[];
  readonly clinicalSource: string;
}

const facts: Readonly<Record<MuscleId, MuscleFacts>> = compiled;

/** `null` for an id that this version of the atlas does not know. */
export const factsOf = (muscle: MuscleId): MuscleFacts | null => facts[muscle] ?? null;
