import { regionWords } from '../anatomy/regions';
import { sentenceCase } from '../anatomy/sentence-case';
import { type LocalCaution, localCautionWords } from '../domain/client';

/** `Recent surgery: knee replacement. Front of the knee, left.`; what is of no listed kind is called by its words alone. */
export function cautionWords({ kind, words, regions }: LocalCaution): string {
  const said = words.trim().replace(/\.$/, '');
  const what = kind === 'other' && said ? said : [localCautionWords[kind], said].filter(Boolean).join(': ');
  return `${sentenceCase(what)}. ${sentenceCase(regionWords(regions))}.`;
}
