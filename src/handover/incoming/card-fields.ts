import { isNhsNumber, plainNhsNumber } from '../../domain/nhs-number';

/** What a column can hold. Several columns of names, contacts and notes become one. */
export const cardFields = [
  'name',
  'first-name',
  'last-name',
  'date-of-birth',
  'nhs-number',
  'phone',
  'email',
  'gp-practice',
  'contraindications',
  'notes',
] as const;
export type CardField = (typeof cardFields)[number];

export const cardFieldWords: Record<CardField, string> = {
  name: 'Name',
  'first-name': 'First name',
  'last-name': 'Last name',
  'date-of-birth': 'Date of birth',
  'nhs-number': 'NHS number',
  phone: 'Phone',
  email: 'Email',
  'gp-practice': 'GP practice',
  contraindications: 'Contraindications',
  notes: 'Notes',
};

/** What each column holds; `null`: it is left out. */
export type Columns = readonly (CardField | null)[];

/** Fields that one column alone may hold. */
const single: ReadonlySet<CardField> = new Set(['name', 'date-of-birth', 'nhs-number', 'email']);

/** What is still to be said about the columns before clients can be read from them; `null`: nothing. */
export function columnsProblem(columns: Columns): string | null {
  const has = (field: CardField) => columns.includes(field);
  if (!has('name') && !has('last-name')) return 'Say which column holds the name.';
  if (has('name') && (has('first-name') || has('last-name')))
    return 'Choose either the whole name, or first and last name.';
  if (!has('date-of-birth'))
    return 'Say which column holds the date of birth. It tells apart clients of one name.';
  const twice = cardFields.find((f) => single.has(f) && columns.filter((c) => c === f).length > 1);
  return twice ? `Two columns are said to hold this: ${cardFieldWords[twice].toLowerCase()}.` : null;
}

/** What headings usually mean, as plain letters. Those that Palpate writes itself are among them. */
const usualHeads: readonly (readonly [CardField, RegExp])[] = [
  ['date-of-birth', /^(dateofbirth|dob|born|birth(day|date)?|.*dateofbirth.*)$/],
  ['nhs-number', /^(nhs(no|number|num)?|.*nhsnumber.*)$/],
  ['first-name', /^(first|given|fore|christian)names?$/],
  ['last-name', /^((last|family|second)name|surname)$/],
  ['name', /^((full|client|patient|customer)?name|client|patient|customer)$/],
  ['email', /^(client|home|personal)?e?mail(address)?1?$/],
  [
    'phone',
    /^((home|work|mobile|cell|client|contact|main|day|daytime)*(tele)?phone(no|number)?|mobile(no|number)?|cell|tel(no)?)[12]?$/,
  ],
  ['gp-practice', /^(gp|gpname|gppractice|gpsurgery|surgery|doctor|doctors?surgery|practice)$/],
  ['contraindications', /^(contraindications?|cautions|alerts?|warnings?)$/],
  ['notes', /^(client|general)?(notes?|comments?|remarks?)$/],
];

const plainHead = (head: string): string => head.toLowerCase().replace(/[^a-z0-9]/g, '');

/** What the column looks like, by its heading and else by its words; to be offered, never taken by itself. */
export function likelyField(head: string | null, words: readonly string[]): CardField | null {
  const plain = head === null ? '' : plainHead(head);
  const byHead = usualHeads.find(([, usual]) => usual.test(plain));
  if (byHead) return byHead[0];
  const some = words.filter(Boolean);
  if (some.length === 0) return null;
  if (some.every((w) => isNhsNumber(plainNhsNumber(w)))) return 'nhs-number';
  if (some.every((w) => /^\S+@\S+\.\S+$/.test(w))) return 'email';
  return null;
}

const bareFields: ReadonlySet<string> = new Set(['name', 'dob', 'email', 'phone']);

/** Whether the first line looks like headings rather than like a client. */
export const looksLikeHeads = (cells: readonly string[]): boolean =>
  cells.some((cell) => bareFields.has(plainHead(cell)) || likelyField(cell, []) !== null) &&
  !cells.some((cell) => /\d{2}/.test(cell));
