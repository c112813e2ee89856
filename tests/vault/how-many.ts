/** `npm run test:vault` runs each of these tests in full; `npm test` runs a shorter form of it. */
export const howMany = (full: number, short: number): number => (process.env.VAULT === 'full' ? full : short);
