import { muscleName } from '../../anatomy/muscles';
import { sideWord } from '../../anatomy/side-words';
import type { Finding } from '../../domain/finding';
import { findingKindWords } from '../../domain/finding';
import type { Side } from '../../domain/place';
import type { Session } from '../../domain/session';
import { referralWords } from '../referral-words';
import { encounterOf, patientOf } from './people';
import { coded, fhirId, loincPain, quantity, type Resource, refer, score, text } from './resource';

const snomed = 'http://snomed.info/sct';
/** Codes only where we are sure of them; the midline is said in words. */
const sides: Readonly<Record<Side, ReturnType<typeof coded> | { text: string }>> = {
  left: coded(snomed, '7771000', 'Left', 'Left'),
  right: coded(snomed, '24028007', 'Right', 'Right'),
  both: coded(snomed, '51440002', 'Right and left', 'Both sides'),
  midline: text('Midline'),
};

/** The place of a finding: its muscle in words, its side coded. */
export const bodyStructure = (session: Session, { id, muscle, side }: Finding): Resource => ({
  resourceType: 'BodyStructure',
  id: fhirId(`place-${id}`),
  location: text(muscleName(muscle)),
  locationQualifier: [sides[side]],
  description: `${muscleName(muscle)}. ${sideWord(side)}.`,
  patient: patientOf(session.clientId),
});

/**
 * What was palpated, as an observation: a therapist says what was found and names no illness, so it is never a
 * Condition. What was not asked or measured is left out, not said to be absent.
 */
export function findingObservation(session: Session, finding: Finding): Resource {
  const { id, muscle, side, findingKind, note: _, ...f } = finding;
  const felt = referralWords(f.referral);
  const answers = [
    ['Recognised by the client', f.recognised],
    ['Taut band', f.tautBand],
    ['Twitch', f.twitch],
    ['Jump sign', f.jumpSign],
  ] as const;
  const component = [
    ...(f.tenderness === null
      ? []
      : [{ code: text('Tenderness, 0 to 4'), valueQuantity: score(f.tenderness) }]),
    ...(f.pain === null ? [] : [{ code: loincPain, valueQuantity: score(f.pain) }]),
    ...(f.threshold === null
      ? []
      : [
          {
            code: text('Pressure pain threshold'),
            valueQuantity: quantity(f.threshold, 'kgf/cm2', 'kgf/cm2'),
          },
        ]),
    ...answers.flatMap(([words, answer]) =>
      answer === null ? [] : [{ code: text(words), valueBoolean: answer }],
    ),
    ...(f.depth ? [{ code: text('Depth'), valueString: f.depth }] : []),
    ...(felt ? [{ code: text('Referral'), valueString: felt }] : []),
  ];
  return {
    resourceType: 'Observation',
    id: fhirId(id),
    extension: [
      {
        url: 'http://hl7.org/fhir/StructureDefinition/bodySite',
        valueReference: refer(bodyStructure(session, finding)),
      },
    ],
    status: 'final',
    category: [coded('http://terminology.hl7.org/CodeSystem/observation-category', 'exam', 'Exam')],
    code: text('Finding on palpation'),
    subject: patientOf(session.clientId),
    encounter: refer(encounterOf(session)),
    effectiveDateTime: session.day,
    valueCodeableConcept: text(findingKindWords[findingKind]),
    bodySite: text(`${muscleName(muscle)}. ${sideWord(side)}.`),
    ...(component.length > 0 && { component }),
  };
}
