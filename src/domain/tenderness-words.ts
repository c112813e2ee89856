/** The tenderness grades in words. Usual 0-4 palpation scale; 0 is the client's "nothing". */
export const tendernessWords = [
  'No tenderness',
  'Tender, says so',
  'Winces',
  'Pulls away',
  'Cannot bear touch',
] as const;
