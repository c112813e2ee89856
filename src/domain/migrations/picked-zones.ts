import type { Migration } from './migration';

/**
 * 2 to 3: a referral zone may be `picked`, which code of version 2 would refuse to read. What version 2
 * wrote stays as it is.
 */
export const pickedZones: Migration = { from: 2, name: 'picked-zones', up: (_kind, value) => value };
