import { fromBase64, toBase64 } from '../backup/base64';
import type { Inside } from '../inside';
import { sealValue, unseal } from '../seal';

const place = { id: 'marker', client: '', version: 1 };

/** How far the practice has come, sealed: kept outside the database, it tells when that fell behind. */
export async function sealedTurn(inside: Inside): Promise<string> {
  const { turn } = (await inside.ledger()).firstPage;
  return toBase64(await sealValue(inside.dataKey, 'ledger', place, { turn }));
}

/** Whether the database is an earlier one than the marker was made for. Another practice's says nothing. */
export async function isBehind(inside: Inside, marker: string): Promise<boolean> {
  const sealed = fromBase64(marker);
  if (!sealed) return false;
  try {
    const { turn } = (await unseal(inside.dataKey, 'ledger', { ...place, sealed })) as { turn: number };
    return (await inside.ledger()).firstPage.turn < turn;
  } catch {
    return false;
  }
}
