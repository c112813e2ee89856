import { DamageReport } from './damage-report';
import { LastBackup } from './last-backup';

/** What the list of clients says of the records as a whole. */
export const Notices = () => (
  <>
    <DamageReport />
    <LastBackup />
  </>
);
