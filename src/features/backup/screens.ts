// Loaded together, when one of them is wanted.
export { BackupScreen } from './backup-screen';
export { RestoreDoor } from './restore-door';
