// Loaded together, when one of them is wanted.
export { AuditScreen } from './audit-screen';
export { ClientRecordsScreen } from './client-records-screen';
export { RetentionScreen } from './retention-screen';
