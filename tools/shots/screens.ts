import type { Therapist } from '../../tests/therapist';

/** Walks through every screen with the sample client, and has a picture taken of each. */
export async function screens(me: Therapist, take: (screen: string) => Promise<void>): Promise<void> {
  const { page } = me;
  await me.open();
  await page.getByRole('button', { name: 'New practice' }).waitFor();
  await take('first-run');
  await me.tap(me.button('New practice'));
  await take('new-practice');
  await me.tap(me.button('Back'));
  await me.setUpPractice();
  await take('no-clients');
  await me.tap(page.getByRole('link', { name: 'Add client' }));
  await take('add-client');
  await me.tap(me.button('Add client'));
  await take('add-client-errors');
  await me.tap(page.getByRole('link', { name: 'Back to Clients' }));
  await me.tap(me.button('Try with a sample client'));
  await page.getByRole('heading', { name: /^Last session/ }).waitFor();
  await take('brief');
  for (const tab of ['History', 'Sessions', 'Handover']) {
    await me.tap(page.getByRole('link', { name: tab, exact: true }));
    await take(tab.toLowerCase());
  }
  await me.tap(me.button('Make the document'));
  await page.getByRole('img', { name: /Page 1/ }).waitFor({ timeout: 30_000 });
  await take('handover-preview');
  await me.tap(page.getByRole('link', { name: 'Sessions', exact: true }));
  await me.tap(page.getByRole('link', { name: /findings/ }).first());
  await page.getByText(/It cannot be changed/).waitFor();
  await take('signed-session');
  await me.tap(page.getByRole('link', { name: 'Back to Sessions' }));
  await me.tap(page.getByRole('link', { name: 'Brief', exact: true }));
  await visit(me, take);
  await me.tap(page.getByRole('link', { name: 'Back to Client' }));
  await me.tap(page.getByRole('link', { name: 'Back to Clients' }));
  await take('clients');
  await me.tap(page.getByRole('link', { name: 'Atlas' }));
  await atlas(me, take);
  await me.tap(page.getByRole('link', { name: 'Back to Clients' }));
  await me.tap(page.getByRole('link', { name: 'Settings' }));
  await take('settings');
  await me.tap(page.getByRole('link', { name: 'Back to Clients' }));
  await me.tap(me.button('Lock'));
  await me.passphraseField().waitFor();
  await take('locked');
}

async function atlas(me: Therapist, take: (screen: string) => Promise<void>): Promise<void> {
  const { page } = me;
  const search = page.getByRole('searchbox', { name: 'Muscle or complaint' });
  await search.waitFor();
  await take('atlas');
  await search.fill('headache behind the eye');
  await take('atlas-search');
  await search.fill('');
  await me.tap(page.getByText('Show places of danger'));
  await me.tap(me.chip('View', 'Front'));
  await take('atlas-dangers');
  await me.tap(page.getByText('Show places of danger'));
  await me.tap(me.chip('View', 'Back'));
  await me.tapBody('back-superficial', 45, 1445);
  await take('atlas-muscle');
  await me.tap(me.chip('View', /^Left side/));
  await take('atlas-muscle-side');
  await me.tap(me.chip('A touch asks', 'Pain here'));
  await me.tap(me.chip('View', 'Front'));
  await me.tapBody('front-superficial', 195, 1340);
  await take('atlas-pain');
  await me.drawAround('front-superficial', 95, 600, 35);
  await take('atlas-two-pains');
  await me.tap(me.chip('A touch asks', 'Muscle'));
  await me.tap(page.getByRole('link', { name: /for review/ }));
  await page.getByRole('article').first().waitFor();
  await take('atlas-review');
  await me.tap(page.getByRole('link', { name: 'Back to Atlas' }));
}

async function visit(me: Therapist, take: (screen: string) => Promise<void>): Promise<void> {
  await me.tap(me.button('Start session'));
  await take('session-ghosts');
  await me.tap(me.page.getByRole('button', { name: /Last seen/ }).first());
  await take('session-ghost');
  await me.tap(me.chip('Present again, tenderness now', /^3/));
  await take('session-finding');
  await me.tap(me.button('About this muscle'));
  await take('session-about');
  await me.tap(me.button('Back to the finding'));
  await me.tap(me.chip('Treated with', 'Trigger point therapy'));
  await take('session-treatment');
  await me.tap(me.button('Done'));
  await me.tap(me.chip('View', 'Back'));
  await me.tapBody('back-superficial', 75, 1418);
  await me.tap(me.button('Draw on the map'));
  await me.drawAround('back-superficial', 45, 1530, 28);
  await take('session-zone');
  await me.tap(me.button('Done'));
  await take('session-list');
  await me.tap(me.chip('View', 'Front'));
  await take('session-front');
  await me.tap(me.chip('Layer', 'Deep'));
  await take('session-front-deep');
  await me.tap(me.chip('View', 'Left side'));
  await me.tap(me.chip('Layer', 'Superficial'));
  await take('session-left');
  await me.tap(me.chip('Part', 'Head and neck'));
  await take('session-head-left');
  await me.tap(me.chip('View', /^Back/));
  await me.tap(me.chip('Layer', 'Deep'));
  await take('session-head-back-deep');
  await me.tap(me.chip('Part', 'Forearm, hand'));
  await take('session-hand-back');
  await me.tap(me.chip('View', 'Left, palm'));
  await take('session-palm');
  await me.tap(me.chip('Part', 'Leg, foot'));
  await take('session-foot');
  await me.tap(me.chip('View', 'Left, sole'));
  await take('session-sole');
  await me.tap(me.chip('Part', 'Shoulders'));
  await take('session-shoulders');
  await me.tap(me.chip('Part', 'Whole body'));
  await me.tap(me.button('Review and sign'));
  await take('sign');
  await me.tap(me.button('Not yet'));
}
