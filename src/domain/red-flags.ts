import * as z from 'zod/mini';

/** Signs for which a GP or physiotherapist sees the client first. */
export const redFlagSchema = z.enum([
  'severe',
  'sudden',
  'nerve',
  'not-improving',
  'injury',
  'night-pain',
  'fever',
  'weight-loss',
]);
export type RedFlag = z.infer<typeof redFlagSchema>;
export const redFlagWords: Record<RedFlag, string> = {
  severe: 'Severe pain',
  sudden: 'Sudden onset without obvious cause',
  nerve: 'Numbness, tingling, weakness or pins and needles down an arm or leg',
  'not-improving': 'No improvement at all',
  injury: 'Pain after a significant injury or fall',
  'night-pain': 'Pain at night that nothing eases',
  fever: 'Fever with the pain',
  'weight-loss': 'Unexplained weight loss',
};

export const limbSchema = z.enum(['left-arm', 'right-arm', 'left-leg', 'right-leg']);
export type Limb = z.infer<typeof limbSchema>;
export const limbWords: Record<Limb, string> = {
  'left-arm': 'Left arm',
  'right-arm': 'Right arm',
  'left-leg': 'Left leg',
  'right-leg': 'Right leg',
};

/** Signs which lead to urgent medical help, and never to treatment. */
export const emergencySchema = z.enum([
  'saddle',
  'bladder-bowel',
  'both-legs',
  'chest',
  'calf',
  'thunderclap',
  'stroke',
  'neck-dizzy',
]);
export type Emergency = z.infer<typeof emergencySchema>;
export const emergencyWords: Record<Emergency, string> = {
  saddle: 'Numbness between the legs, where a saddle would touch',
  'bladder-bowel': 'New trouble with bladder or bowel',
  'both-legs': 'Weakness of both legs',
  chest: 'Chest pain or breathlessness',
  calf: 'A hot, swollen calf',
  thunderclap: 'Thunderclap headache: sudden, the worst ever',
  stroke: 'Signs of stroke: face, arm or speech',
  'neck-dizzy': 'Neck pain with dizziness, double vision, slurred speech or fainting',
};

export const flagDecisionSchema = z.enum(['treat', 'adapt', 'refer']);
export type FlagDecision = z.infer<typeof flagDecisionSchema>;
export const flagDecisionWords: Record<FlagDecision, string> = {
  treat: 'Treat',
  adapt: 'Adapt',
  refer: 'Refer',
};

/** What was asked and answered. A sign which is not listed was not asked, and that is no "no". */
export const redFlagCheckSchema = z.object({
  flags: z.array(z.object({ flag: redFlagSchema, present: z.boolean() })).check(z.maxLength(20)),
  /** Where the nerve signs are. */
  limbs: z.array(limbSchema).check(z.maxLength(4)),
  emergencies: z.array(z.object({ sign: emergencySchema, present: z.boolean() })).check(z.maxLength(20)),
  /** Answered by the therapist once any flag is there. */
  decision: z.nullable(flagDecisionSchema),
});
export type RedFlagCheck = z.infer<typeof redFlagCheckSchema>;

export const nothingAsked: RedFlagCheck = { flags: [], limbs: [], emergencies: [], decision: null };

export const flagsPresent = (check: RedFlagCheck): RedFlag[] =>
  check.flags.filter((f) => f.present).map((f) => f.flag);
export const emergenciesPresent = (check: RedFlagCheck): Emergency[] =>
  check.emergencies.filter((e) => e.present).map((e) => e.sign);
