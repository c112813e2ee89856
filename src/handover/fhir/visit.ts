import { muscleName } from '../../anatomy/muscles';
import { sideWord } from '../../anatomy/side-words';
import { planWords } from '../../domain/plan-words';
import { emergencyWords, limbWords, redFlagWords } from '../../domain/red-flags';
import { adviceWords, type Session } from '../../domain/session';
import { releaseWords, responseWords, type Treatment } from '../../domain/treatment';
import { pressureWords, workedPlace } from '../treatment-words';
import { encounterOf, patientOf } from './people';
import { fhirId, loincPain, type Resource, refer, score, text } from './resource';

export const encounter = (session: Session): Resource => ({
  ...encounterOf(session),
  status: session.signature ? 'finished' : 'in-progress',
  class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB', display: 'ambulatory' },
  subject: patientOf(session.clientId),
  participant: [{ individual: refer({ resourceType: 'Practitioner', id: fhirId(session.therapistId) }) }],
  period: { start: session.day, end: session.day },
  serviceProvider: refer({ resourceType: 'Organization', id: 'practice' }),
  ...(session.reason.trim() && { reasonCode: [text(session.reason.trim())] }),
});

const about = (session: Session) => ({
  status: 'final',
  subject: patientOf(session.clientId),
  encounter: refer(encounterOf(session)),
  effectiveDateTime: session.day,
});

/** Pain before and after a session, where it was asked. */
export const painObservations = (session: Session): Resource[] =>
  (['painNow', 'painAfter'] as const).flatMap((when): Resource[] => {
    const pain = session[when];
    if (pain === null) return [];
    return [
      {
        resourceType: 'Observation',
        id: fhirId(`${when === 'painNow' ? 'before' : 'after'}-${session.id}`),
        ...about(session),
        code: loincPain,
        valueQuantity: score(pain),
        note: [{ text: when === 'painNow' ? 'Before the session' : 'After the session' }],
      },
    ];
  });

/** Every sign that was asked about, present or absent; one that was not asked is not there. */
export function flagObservations(session: Session): Resource[] {
  const { flags, emergencies, limbs } = session.redFlags;
  const asked = [
    ...flags.map(({ flag, present }) => ({ of: flag as string, words: redFlagWords[flag], present })),
    ...emergencies.map(({ sign, present }) => ({ of: sign as string, words: emergencyWords[sign], present })),
  ];
  return asked.map(({ of, words, present }) => ({
    resourceType: 'Observation',
    id: fhirId(`${of}-${session.id}`),
    ...about(session),
    code: text(`Red flag: ${words}`),
    valueBoolean: present,
    ...(of === 'nerve' && present && limbs.length > 0
      ? { bodySite: text(limbs.map((limb) => limbWords[limb]).join(', ')) }
      : {}),
  }));
}

/** What was done, on one finding or over an area. */
export function procedure(session: Session, t: Treatment): Resource {
  const finding = session.findings.find(({ id }) => id === t.findingId);
  const place = finding
    ? `${muscleName(finding.muscle)}. ${sideWord(finding.side)}.`
    : t.area
      ? workedPlace(t.area)
      : '';
  const said = [
    pressureWords(t) && `Pressure ${pressureWords(t)}`,
    t.response && `Response: ${responseWords[t.response].toLowerCase()}`,
    t.holdSeconds !== null && `Held ${t.holdSeconds} s`,
    t.painAfter !== null && `Pain after ${t.painAfter} of 10`,
  ].filter((words) => typeof words === 'string' && words !== '');
  return {
    resourceType: 'Procedure',
    id: fhirId(t.id),
    status: 'completed',
    code: text(t.technique.name),
    subject: patientOf(session.clientId),
    encounter: refer(encounterOf(session)),
    performedDateTime: session.day,
    performer: [{ actor: refer({ resourceType: 'Practitioner', id: fhirId(session.therapistId) }) }],
    ...(place && { bodySite: [text(place)] }),
    ...(t.release && { outcome: text(releaseWords[t.release]) }),
    ...(said.length > 0 && { note: said.map((words) => ({ text: words })) }),
  };
}

/** What was agreed for the time after the session, and the advice. `null` when neither was recorded. */
export function carePlan(session: Session): Resource | null {
  const [plan, advice] = [planWords(session.plan), adviceWords(session)];
  if (!plan && !advice) return null;
  return {
    resourceType: 'CarePlan',
    id: fhirId(`plan-${session.id}`),
    status: 'active',
    intent: 'plan',
    subject: patientOf(session.clientId),
    encounter: refer(encounterOf(session)),
    created: session.day,
    ...(plan && { description: plan }),
    ...(advice && { activity: [{ detail: { status: 'in-progress', description: advice } }] }),
  };
}
