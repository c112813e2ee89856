import type { OldLetters } from '../../handover/incoming/read-letters';
import type { Separator } from '../../handover/incoming/read-table';

const figure = (n: number) => n.toLocaleString('en-GB');
export const clientCount = (n: number) => `${figure(n)} ${n === 1 ? 'client' : 'clients'}`;
export const rowCount = (n: number) => `${figure(n)} ${n === 1 ? 'row' : 'rows'}`;

export const separatorChips: readonly { readonly id: Separator; readonly label: string }[] = [
  { id: ',', label: 'Comma' },
  { id: ';', label: 'Semicolon' },
  { id: '\t', label: 'Tab' },
];

export const letterWords: Record<OldLetters, string> = {
  'windows-1252': 'Western European (Windows)',
  'windows-1250': 'Central European (Windows)',
  macintosh: 'Older Mac',
};
