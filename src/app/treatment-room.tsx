import { type ReactNode, useEffect, useLayoutEffect, useState } from 'react';
import { useParams } from 'wouter';
import { defaultPractice } from '../domain/practice';
import { isSigned } from '../domain/session';
import { lookOfTreatment } from '../state/look';
import { ports } from '../state/ports';
import { useRecords } from '../state/records';

/**
 * Around a session that is worked on, and the atlas opened from it: the screen stays awake, with the look
 * and the targets of treatment. A signed session, only read, is shown as everything else.
 */
export function TreatmentRoom({ children }: { readonly children: ReactNode }) {
  const { sessionId = '' } = useParams();
  const isDraft = useRecords(({ session }) => {
    const here = session.get(sessionId);
    return here !== undefined && !isSigned(here);
  });
  return isDraft ? <AtWork>{children}</AtWork> : children;
}

function AtWork({ children }: { readonly children: ReactNode }) {
  const { dimInTreatment } = useRecords((r) => r.practice.get('practice') ?? defaultPractice);
  const [lit, setLit] = useState(false);
  useLayoutEffect(() => {
    const leave = lookOfTreatment(dimInTreatment);
    setLit(true);
    return leave;
  }, [dimInTreatment]);
  useEffect(() => ports().keepAwake(), []);
  // The map would else be painted first in a look that it is not to have.
  return lit && children;
}
