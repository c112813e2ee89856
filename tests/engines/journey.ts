import { passphrase } from '../therapist';
import { button, chip, field, heading, link, type Therapist } from './therapist';

export interface Place {
  readonly url: string;
  /** Takes the server away for good. */
  readonly unplug: () => Promise<void>;
  /** Takes what leaves the app, to be compared with what other engines made. */
  readonly keep: (letter: Uint8Array) => void;
}

export interface Step {
  readonly name: string;
  readonly go: (me: Therapist, place: Place) => Promise<unknown>;
}

const trapezius = ['back-superficial', 60, 1450] as const;

/** Two visits and a letter, as `tests/e2e/visit.spec.ts` has them, shorter. */
export const journey: readonly Step[] = [
  { name: 'a new practice', go: newPractice },
  { name: 'a client with consents', go: newClient },
  { name: 'the app is kept, and the server goes', go: unplug },
  { name: 'a tap on the map is a finding with a name, a grade and a treatment', go: firstFinding },
  { name: 'reloaded without a server, nothing saved is lost', go: reload },
  { name: 'signed, the brief says what is new', go: sign },
  { name: 'at the next visit the knot is present again', go: nextVisit },
  { name: 'the history counts it', go: history },
  { name: 'the letter is made and shown', go: letter },
  { name: 'the letter leaves as a file', go: file },
];

export async function newPractice(me: Therapist, { url }: Pick<Place, 'url'>): Promise<void> {
  await me.open(url);
  await me.tap(button('New practice'));
  await me.write(field('Your name'), 'Robin Example');
  await me.write(field('Passphrase'), passphrase);
  await me.write(field('Passphrase again'), passphrase);
  await me.tap(button('Make the practice'));
  await me.tap(button('I have printed it or written it down'));
  await me.see(heading('Clients'));
}

async function newClient(me: Therapist): Promise<void> {
  await me.tap(link('Add client'));
  await me.write(field('Name'), 'Alex Invented');
  await me.write(field('Day', 'Date of birth'), '14');
  await me.write(field('Month', 'Date of birth'), '3');
  await me.write(field('Year', 'Date of birth'), '1979');
  for (const to of ['treatment', 'sharing'])
    await me.tap({ role: 'checkbox', name: new RegExp(`^Consent to ${to}.* was given$`) });
  await me.tap(button('Add client'));
  await me.see(heading('Alex Invented'));
  await me.read(/\bSaved\b/);
}

async function unplug(me: Therapist, place: Place): Promise<void> {
  await me.kept();
  await place.unplug();
}

async function firstFinding(me: Therapist): Promise<void> {
  await me.tap(button('Start session'));
  await me.placeOn(...trapezius);
  await me.see(heading(/Trapezius, upper\. Left\./));
  await me.tap(chip('Tenderness', /^3/));
  await me.tap(chip('Treated with', 'Trigger point therapy'));
  await me.see({ role: 'radiogroup', name: 'Also treated with' });
  await me.read(/\bSaved\b/);
}

async function reload(me: Therapist): Promise<void> {
  await me.reload();
  await me.write(field('Passphrase'), passphrase);
  await me.tap(button('Unlock'));
  await me.tap(link('Back to Client'));
  await me.tap(button(/^Go on with the session/));
  // It goes on where it was left: in the finding's sheet.
  await me.tap(button('Done'));
  await me.see(button(/Trapezius, upper\. Left\..*Tenderness 3.*Trigger point therapy/));
  // At the midline its halves meet: WebKit once left a stripe bare there.
  await me.seePainted(
    'back-superficial',
    [1650, 1300, 1000].flatMap((v) => [-8, 8].map((u) => [u, v] as const)),
  );
}

async function sign(me: Therapist): Promise<void> {
  await me.tap(button('Review and sign'));
  await me.tap(button('Sign'));
  await me.see(heading('New last time'));
}

async function nextVisit(me: Therapist): Promise<void> {
  await me.tap(button('Start session'));
  await me.tap(chip('Step', 'Found'));
  await me.tap(button(/Trapezius, upper\. Left\..*Last seen/));
  await me.tap(chip('Present again, tenderness now', /^2/));
  await me.tap(button('Done'));
  await me.see(button(/Trapezius, upper\. Left\..*Persisting/));
  await me.tap(button('Review and sign'));
  await me.tap(button('Sign'));
  await me.see(heading('Persisting'));
}

async function history(me: Therapist): Promise<void> {
  await me.tap(link('History'));
  await me.read(/Present at 2 of 2 checks\./);
}

async function letter(me: Therapist): Promise<void> {
  await me.tap(link('Handover'));
  await me.tap(button('Make the document'));
  await me.seeInk({ role: 'img', name: /^Page 1 of/ });
}

async function file(me: Therapist, { keep }: Place): Promise<void> {
  keep(await me.fileOf(button('Save PDF')));
}
