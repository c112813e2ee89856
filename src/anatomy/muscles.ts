import type { MuscleId } from '../domain/place';
import type { SheetId } from '../domain/sheets';
import compiled from './atlas/muscles.json' with { type: 'json' };
import { sentenceCase } from './sentence-case';

/** A muscle of the atlas as the textbooks know it. Written by `tools/atlas/compile.ts`, which validates it. */
export interface Muscle {
  readonly id: MuscleId;
  /** As said on screen: `Trapezius, upper`. */
  readonly name: string;
  readonly latin: string;
  readonly group: MuscleGroup;
  readonly layer: 'superficial' | 'intermediate' | 'deep';
  /** Muscle ids, or words beginning with a capital for what is no muscle of the atlas. */
  readonly coveredBy: readonly string[];
  /** Of a muscle that no sheet draws: where fingers reach the client's left one, and that in words. */
  readonly reached?: {
    readonly sheet: SheetId;
    readonly at: readonly [u: number, v: number];
    readonly words: string;
  };
  /** How well the usual pattern is agreed on. */
  readonly certainty: 'established' | 'uncertain';
  /** The main zones were compared with a second text. */
  readonly compared: boolean;
  readonly source: string;
  /** Where sources differ, or what to mind; `null` when there is nothing to add. */
  readonly note: string | null;
}

/** The parts of the body by which the atlas is ordered, from head to foot. */
export const groupNames = {
  'head-neck': 'Head and neck',
  'shoulder-girdle': 'Shoulder girdle',
  'upper-arm': 'Upper arm',
  'forearm-hand': 'Forearm and hand',
  trunk: 'Trunk',
  lumbopelvic: 'Loin and hip',
  thigh: 'Thigh',
  leg: 'Leg',
  foot: 'Foot',
} as const;

type MuscleGroup = keyof typeof groupNames;

/** All muscles of the atlas, from head to foot. */
export const muscles = compiled as unknown as readonly Muscle[];

const byId: ReadonlyMap<MuscleId, Muscle> = new Map(muscles.map((muscle) => [muscle.id, muscle]));

/** `null` for an id that this version of the atlas does not know, as an old record may hold. */
export const muscleById = (id: MuscleId): Muscle | null => byId.get(id) ?? null;

/** `Trapezius, upper`; an unknown id is made readable, so that every record can be shown. */
export const muscleName = (id: MuscleId): string => byId.get(id)?.name ?? readable(id);

/** `Trapezius, upper` becomes `trapezius (upper)`, because commas part the entries of a list. */
export const muscleInSentence = (id: MuscleId): string => {
  const name = muscleName(id);
  return (name.charAt(0).toLowerCase() + name.slice(1)).replace(/, (.+)$/, ' ($1)');
};

const readable = (id: string): string => sentenceCase(id.replaceAll('-', ' ').trim());
