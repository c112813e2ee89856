import type { Session } from '../../domain/session';
import { asXhtml, withoutControls } from '../document/as-xhtml';
import type { HandoverDocument, Section } from '../document/document';
import { type Material, material } from '../material';
import type { Choices, HandoverSource } from '../source';
import { bodyStructure, findingObservation } from './findings';
import { organization, patient, practitioner } from './people';
import { type Bundle, fhirId, type Resource, refer } from './resource';
import { carePlan, encounter, flagObservations, painObservations, procedure } from './visit';

/** A place that no computer will ever answer from (RFC 2606): the resources live in this bundle only. */
const base = 'https://palpate.invalid/fhir';

/**
 * A document as a FHIR R4 document bundle: the sections of the same `document` as its narrative, and
 * beneath them what was recorded, as far as the same choices let it out. No national profile is claimed.
 * `null` when nothing in the period is signed.
 */
export function fhirBundle(
  source: HandoverSource,
  choices: Choices,
  document: HandoverDocument,
): Bundle | null {
  const m = material(source, choices);
  if (!m) return null;
  const visits =
    choices.recipient === 'gp' || choices.recipient === 'client' || choices.recipient === 'session'
      ? [m.latest]
      : m.sessions;
  const parts = visits.map((session) => visitParts(m, session));
  const composition = compositionOf(m, document, parts);
  const people = [
    patient(source.client),
    organization(source.practice),
    ...[...new Set([m.latest, ...visits].map(({ therapistId }) => therapistId))].map((id) =>
      practitioner(source.therapists.find((t) => t.id === id) ?? null, id),
    ),
  ];
  const resources = reachable(composition, [...people, ...parts.flatMap(allOf)]);
  return conforming({
    resourceType: 'Bundle',
    id: fhirId(`letter-${m.latest.id}`),
    identifier: { system: 'urn:ietf:rfc:3986', value: `${base}/Bundle/${fhirId(`letter-${m.latest.id}`)}` },
    type: 'document',
    timestamp: `${document.madeOn}T00:00:00Z`,
    entry: resources.map((resource) => ({
      fullUrl: `${base}/${resource.resourceType}/${resource.id}`,
      resource,
    })),
  });
}

/** The same with every string such as FHIR allows. */
const conforming = (bundle: Bundle): Bundle =>
  JSON.parse(JSON.stringify(bundle), (_, value: unknown) =>
    typeof value === 'string' ? withoutControls(value) : value,
  );

/** A document holds what its composition refers to, directly or by way of something else, and nothing more. */
function reachable(composition: Resource, others: readonly Resource[]): Resource[] {
  const wanted = new Set<string>();
  const visit = (resource: Resource) => {
    for (const [, reference = ''] of JSON.stringify(resource).matchAll(/"reference":"([^"]+)"/g)) {
      if (wanted.has(reference)) continue;
      wanted.add(reference);
      const found = others.find(({ resourceType, id }) => `${resourceType}/${id}` === reference);
      if (found) visit(found);
    }
  };
  visit(composition);
  return [composition, ...others.filter((one) => wanted.has(refer(one).reference))];
}

interface VisitParts {
  readonly encounter: Resource;
  readonly flags: readonly Resource[];
  readonly places: readonly Resource[];
  readonly findings: readonly Resource[];
  readonly pain: readonly Resource[];
  readonly done: readonly Resource[];
  readonly plan: readonly Resource[];
}

const allOf = (p: VisitParts): Resource[] => [
  p.encounter,
  ...p.flags,
  ...p.places,
  ...p.findings,
  ...p.pain,
  ...p.done,
  ...p.plan,
];

/** What one session recorded, without the knots and the parts that the author left out. */
function visitParts(m: Material, session: Session): VisitParts {
  const { withoutKnots, withoutSections } = m.choices;
  const out = new Set(withoutSections);
  const shown = session.findings.filter(({ id }) => {
    const knot = m.history.knots.find(({ visits }) => visits.some((visit) => visit.finding?.id === id));
    return !withoutKnots.includes(knot?.knot ?? (id as string as (typeof withoutKnots)[number]));
  });
  const ids = new Set(shown.map(({ id }) => id));
  const treated = session.treatments.filter(({ findingId }) => findingId === null || ids.has(findingId));
  const plan = out.has('plan') || out.has('advice') || out.has('next') ? null : carePlan(session);
  return {
    encounter: encounter(out.has('complaint') ? { ...session, reason: '' } : session),
    flags: flagObservations(session),
    places: shown.map((finding) => bodyStructure(session, finding)),
    findings: shown.map((finding) => findingObservation(session, finding)),
    pain: out.has('summary') || out.has('function') ? [] : painObservations(session),
    done: out.has('course') ? [] : treated.map((t) => procedure(session, t)),
    plan: plan ? [plan] : [],
  };
}

function compositionOf(m: Material, document: HandoverDocument, parts: readonly VisitParts[]): Resource {
  const { latest } = m;
  return {
    resourceType: 'Composition',
    id: fhirId(`letter-${latest.id}`),
    status: 'final',
    type: { text: document.title },
    subject: refer({ resourceType: 'Patient', id: fhirId(latest.clientId) }),
    encounter: refer({ resourceType: 'Encounter', id: fhirId(latest.id) }),
    date: document.madeOn,
    author: [refer({ resourceType: 'Practitioner', id: fhirId(latest.therapistId) })],
    title: document.title,
    custodian: refer({ resourceType: 'Organization', id: 'practice' }),
    section: document.sections.map((section) => compositionSection(section, parts)),
  };
}

/** Which recorded things stand under which section. */
function entriesOf({ id }: Section, parts: readonly VisitParts[]): Resource[] {
  const all = (of: (p: VisitParts) => readonly Resource[]) => parts.flatMap(of);
  switch (id) {
    case 'flags':
      return all((p) => p.flags);
    case 'findings':
      return all((p) => [...p.findings, ...p.done]);
    case 'course':
      return all((p) => p.done);
    case 'summary':
    case 'function':
      return all((p) => p.pain);
    case 'plan':
      return all((p) => p.plan);
    default:
      return [];
  }
}

function compositionSection(section: Section, parts: readonly VisitParts[]) {
  const entry = entriesOf(section, parts).map(refer);
  return {
    title: section.title || 'Consent, distribution, author',
    text: { status: 'additional', div: asXhtml(section.blocks) },
    ...(entry.length > 0 && { entry }),
  };
}
