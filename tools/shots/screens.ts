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
  await me.makePractice();
  await page.getByRole('region', { name: 'Recovery key' }).waitFor();
  await take('recovery-key');
  await me.keepRecoveryKey();
  await page.getByRole('heading', { name: 'Clients', exact: true }).waitFor();
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
    if (tab === 'History') await history(me, take);
  }
  await me.tap(me.button('Make the document'));
  const preview = page.getByRole('img', { name: /Page 1/ });
  await preview.waitFor({ timeout: 30_000 });
  await preview.evaluate((picture) => picture.scrollIntoView({ block: 'center' }));
  await take('handover-preview');
  await me.tap(page.getByRole('link', { name: 'Sessions', exact: true }));
  await me.tap(page.getByRole('link', { name: /findings/ }).first());
  await page.getByText(/It cannot be changed/).waitFor();
  await take('signed-session');
  await me.tap(me.button('Add an addendum'));
  await page.getByLabel('Reason').fill('Call after the visit');
  await page.getByLabel('What is added').fill('The headache was gone by the evening.');
  await take('addendum');
  await me.tap(me.button('Add for good'));
  await page.getByText('Addenda: 1').waitFor();
  await take('signed-session-addendum');
  await me.tap(page.getByRole('link', { name: 'Back to Sessions' }));
  await me.tap(page.getByRole('link', { name: 'Brief', exact: true }));
  await visit(me, take);
  await me.tap(page.getByRole('link', { name: 'Back to Client' }));
  await me.tap(page.getByRole('link', { name: 'Back to Clients' }));
  await take('clients');
  await me.tap(page.getByRole('link', { name: 'Practice', exact: true }));
  await page.getByText(/^From \d+ signed sessions/).waitFor();
  await take('practice');
  await me.tap(page.getByRole('link', { name: 'Back to Clients' }));
  await me.tap(page.getByRole('link', { name: 'Atlas' }));
  await atlas(me, take);
  await me.tap(page.getByRole('link', { name: 'Back to Clients' }));
  await me.tap(page.getByRole('link', { name: 'Settings' }));
  await take('settings');
  await settings(me, take);
  await me.tap(page.getByRole('link', { name: 'Back to Clients' }));
  await me.tap(me.button('Lock'));
  await me.passphraseField().waitFor();
  await take('locked');
  await me.tap(me.button('I have forgotten my passphrase'));
  await take('forgotten');
}

async function history(me: Therapist, take: (screen: string) => Promise<void>): Promise<void> {
  const { page } = me;
  const way = (name: string) => page.getByRole('link', { name, exact: true });
  await me.tap(me.button('Add a life event'));
  await take('history-life-event');
  await me.tap(me.button('Leave it'));
  await me.tap(page.getByRole('radio', { name: 'In words' }));
  await take('history-in-words');
  for (const name of ['Trends', 'Patterns', 'Plan']) {
    await me.tap(way(name));
    await page.getByText('How is this counted?').first().waitFor();
    await take(`history-${name.toLowerCase()}`);
  }
  await me.tap(way('Over time'));
  await me.tap(page.getByRole('article').first().getByRole('link').first());
  await page.getByRole('heading', { name: 'Course' }).waitFor();
  await take('history-knot');
  await me.tap(way('History'));
  await me.tap(way('On the map'));
  await page.getByRole('slider').first().waitFor();
  for (const name of ['One visit', 'Before and now', 'Overlaid', 'How often']) {
    await me.tap(page.getByRole('radio', { name, exact: true }));
    await take(`history-map-${name.toLowerCase().replaceAll(' ', '-')}`);
  }
  await me.tap(way('Back to History'));
}

async function settings(me: Therapist, take: (screen: string) => Promise<void>): Promise<void> {
  const { page } = me;
  const titles = await page.getByRole('navigation', { name: 'Settings' }).getByRole('link').allInnerTexts();
  for (const [title = ''] of titles.map((words) => words.split('\n'))) {
    await me.tap(page.getByRole('link', { name: new RegExp(`^${title}`) }));
    await page.getByRole('heading', { name: title, level: 1 }).waitFor();
    if (title === 'Treatment') {
      await me.tap(me.button(/^Deep tissue/));
      await take('settings-technique-open');
      await me.tap(me.button('Remove: Deep tissue'));
    }
    if (title === 'Unlocking') await keys(me, take);
    await take(`settings-${title.toLowerCase().replaceAll(' ', '-')}`);
    await me.tap(page.getByRole('link', { name: 'Back to Settings' }));
  }
}

async function keys(me: Therapist, take: (screen: string) => Promise<void>): Promise<void> {
  await me.tap(me.button('Add a therapist'));
  await me.tap(me.button('Add the therapist'));
  await take('add-therapist');
  await me.tap(me.button('Not now'));
  await me.tap(me.button('Make a new one'));
  await take('new-recovery-key');
  await me.tap(me.button('Not now'));
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
  await me.page.clock.install();
  await me.tap(me.button('Start session'));
  await askedBefore(me, take);
  await me.tap(me.chip('Step', 'Found'));
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
  await me.tap(me.button('Start the hold'));
  await take('session-hold');
  await me.tap(me.button('Done'));
  await me.tap(me.chip('View', 'Back'));
  await me.tap(me.page.getByRole('button', { name: /Tenderness 3/ }));
  await me.tap(me.button('Draw on the map'));
  await me.drawAround('back-superficial', 45, 1530, 28);
  await take('session-zone');
  await me.tap(me.button('Done'));
  await me.tap(me.button('Hands on'));
  await take('session-hands-on');
  await me.placeOn('back-superficial', -100, 950);
  await take('session-hands-on-finding');
  await me.done();
  await me.tap(me.button('Stop the hold'));
  await me.tap(me.button('Show the visit'));
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
  await after(me, take);
  await me.tap(me.button('Review and sign'));
  await take('sign');
  await me.tap(me.button('Not yet'));
  await me.page.clock.fastForward('02:00');
  await me.button(/Tap to go on/).waitFor();
  await take('veil');
  await me.tap(me.button(/Tap to go on/));
}

async function askedBefore(me: Therapist, take: (screen: string) => Promise<void>): Promise<void> {
  const { page } = me;
  await page.getByText('0 of 8 asked. What is not asked stays so.').waitFor();
  await page.waitForFunction(() => document.getAnimations().length === 0);
  await take('session-before');
  await me.tap(page.getByRole('button', { name: 'Headache from the neck' }));
  await me.tap(me.chip('Pain now, 0 to 10', '6'));
  await me.tap(me.button('Show on the body map'));
  await me.tapBody('back-superficial', 45, 1445);
  await take('session-pain-place');
  await me.tap(me.button('Done'));
  await me.tap(me.chip('Stress', 'A lot'));
  await me.tap(me.chip('Overload', 'Some'));
  await take('session-factors');
  await me.tap(me.chip('Was it followed?', 'Partly followed'));
  await me.tap(me.chip('Any change in health or medication?', 'Yes'));
  await take('session-since');
  const nerve = 'Numbness, tingling, weakness or pins and needles down an arm or leg';
  await me.tap(me.chip(nerve, 'Yes'));
  await me.tap(me.button('None of the others: Red flags'));
  await me.tap(page.getByRole('button', { name: 'Left arm' }));
  await me.tap(me.chip('Treat, adapt or refer?', 'Refer'));
  await take('session-red-flag');
  await me.tap(me.button('Change answers: Red flags'));
  await take('session-red-flags');
  await me.tap(me.chip('Chest pain or breathlessness', 'Yes'));
  await take('session-stop');
  await me.tap(me.button('Close'));
  await me.tap(me.chip('Chest pain or breathlessness', 'No'));
  await take('session-emergencies');
  await me.tap(me.button('None of these: Emergencies'));
  await me.tap(me.button('Consents'));
  await me.tap(me.button('Record consent to work on intimate areas'));
  await take('session-consents');
  await me.tap(me.button('Done'));
}

async function after(me: Therapist, take: (screen: string) => Promise<void>): Promise<void> {
  const { page } = me;
  await me.tap(me.chip('Step', 'After'));
  await me.tap(me.chip('Pain now; it was 6', '3'));
  await take('session-after');
  await me.tap(page.getByRole('button', { name: /^Five slow breaths/ }));
  await me.tap(me.chip('Next visit in, weeks', /^2$/));
  await take('session-advice');
  await me.tap(me.button('Draft from the record'));
  await take('session-summary');
}
