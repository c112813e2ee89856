import type { Client } from '../../domain/client';
import type { TherapistId } from '../../domain/ids';
import type { Practice, Therapist } from '../../domain/practice';
import { linesOf } from '../common-blocks';
import { fhirId, type Resource, refer, text } from './resource';

/** The client; their GP practice by the name that was written, since no code of it is held. */
export function patient({ id, name, dateOfBirth, nhsNumber, gpPractice }: Client): Resource {
  return {
    resourceType: 'Patient',
    id: fhirId(id),
    ...(nhsNumber && { identifier: [{ system: 'https://fhir.nhs.uk/Id/nhs-number', value: nhsNumber }] }),
    name: [text(name)],
    birthDate: dateOfBirth,
    ...(gpPractice.trim() && { generalPractitioner: [{ display: linesOf(gpPractice).join(', ') }] }),
  };
}

/** The therapist; one who is not on record is still somebody. */
export function practitioner(therapist: Therapist | null, id: TherapistId): Resource {
  return {
    resourceType: 'Practitioner',
    id: fhirId(id),
    name: [text(therapist?.name ?? 'Therapist not on record')],
    ...(therapist?.registration.trim() && { qualification: [{ code: text(therapist.registration) }] }),
  };
}

export function organization({ name, address }: Practice): Resource {
  return {
    resourceType: 'Organization',
    id: 'practice',
    name: name.trim() || 'Soft-tissue therapy practice',
    ...(address.trim() && { address: [text(linesOf(address).join(', '))] }),
  };
}

export const encounterOf = (session: { id: string }): Pick<Resource, 'resourceType' | 'id'> => ({
  resourceType: 'Encounter',
  id: fhirId(session.id),
});

export const patientOf = (clientId: string) => refer({ resourceType: 'Patient', id: fhirId(clientId) });
