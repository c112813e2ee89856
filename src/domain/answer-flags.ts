import {
  type Emergency,
  emergenciesPresent,
  emergencySchema,
  flagsPresent,
  type RedFlag,
  type RedFlagCheck,
  redFlagSchema,
} from './red-flags';

/** `null` takes the answer back: the sign counts as not asked again. */
type Answer = boolean | null;

/** One red flag answered. */
export function withFlag(check: RedFlagCheck, flag: RedFlag, present: Answer): RedFlagCheck {
  const others = check.flags.filter((f) => f.flag !== flag);
  return settled({ ...check, flags: present === null ? others : [...others, { flag, present }] });
}

/** One emergency answered. */
export function withEmergency(check: RedFlagCheck, sign: Emergency, present: Answer): RedFlagCheck {
  const others = check.emergencies.filter((e) => e.sign !== sign);
  return settled({ ...check, emergencies: present === null ? others : [...others, { sign, present }] });
}

/** Every red flag that has no answer yet is answered with "no"; the others stay. */
export const otherFlagsAbsent = (check: RedFlagCheck): RedFlagCheck =>
  redFlagSchema.options.reduce(
    (all, flag) => (all.flags.some((f) => f.flag === flag) ? all : withFlag(all, flag, false)),
    check,
  );

/** Every emergency that has no answer yet is answered with "no"; the others stay. */
export const otherEmergenciesAbsent = (check: RedFlagCheck): RedFlagCheck =>
  emergencySchema.options.reduce(
    (all, sign) => (all.emergencies.some((e) => e.sign === sign) ? all : withEmergency(all, sign, false)),
    check,
  );

/** Without nerve signs there is no limb; without a flag, or once an emergency is there, nothing to decide. */
function settled(check: RedFlagCheck): RedFlagCheck {
  const flags = flagsPresent(check);
  const decides = flags.length > 0 && emergenciesPresent(check).length === 0;
  return {
    ...check,
    limbs: flags.includes('nerve') ? check.limbs : [],
    decision: decides ? check.decision : null,
  };
}
