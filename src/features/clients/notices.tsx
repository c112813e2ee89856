import { DamageReport } from './damage-report';
import { HalfTyped } from './half-typed';
import { LastBackup } from './last-backup';
import { TwoVersions } from './two-versions';

/** What the list of clients says of the records as a whole. */
export const Notices = () => (
  <>
    <DamageReport />
    <HalfTyped />
    <TwoVersions />
    <LastBackup />
  </>
);
