/** What stands in the zone of a finding, on the map and in the table: `3a`. */
export const zoneLabel = (number: number): string => `${number}a`;
