import { beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Route, Router, Switch, useLocation } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { nothingTyped, plugFakePorts } from '../../../tests/fake-ports';
import { calendarDay } from '../../domain/calendar-day';
import type { Client } from '../../domain/client';
import { someClient } from '../../domain/client.fixture';
import { recordsFrom } from '../../domain/diff';
import type { Finding } from '../../domain/finding';
import type { ClientId, SessionId, TherapistId } from '../../domain/ids';
import { defaultPractice } from '../../domain/practice';
import { noRecords } from '../../domain/records';
import { blankVisit, type Session } from '../../domain/session';
import { putRecords, putTherapist, recordsNow } from '../../state/records';
import '../../ui/base.css';
import { ClientForm } from './client-form';
import { ClientsScreen } from './clients-screen';

beforeEach(async () => {
  await plugFakePorts(new Date(2026, 2, 14).getTime(), {}, { inside: nothingTyped });
  putTherapist('therapist-1' as TherapistId);
  putRecords(noRecords);
});

const client = (id: string, name: string, born: string, contraindications: string[] = []): Client =>
  someClient(`client-${id}`, { name, dateOfBirth: calendarDay(born), contraindications });

const Address = () => <output>{useLocation()[0]}</output>;
const at = (path: string) =>
  render(
    <Router hook={memoryLocation({ path }).hook}>
      <Address />
      <Switch>
        <Route path="/clients">
          <ClientsScreen desk={null} />
        </Route>
        <Route path="/clients/new">
          <ClientForm />
        </Route>
        <Route path="/clients/client-0001/edit">
          <ClientForm clientId={'client-0001' as ClientId} />
        </Route>
      </Switch>
    </Router>,
  );

test('namesakes are told apart by date of birth, and what warns stands beside them', async () => {
  putRecords(
    recordsFrom(noRecords, [
      client('0001', 'Ana Lopez', '1961-02-03', ['Blood thinners', 'Fever']),
      client('0002', 'Ana Lopez', '1990-05-05'),
      client('0003', 'Tom Bell', '1975-01-01'),
    ]),
  );
  const screen = await at('/clients');
  await screen.getByLabelText('Search by name').fill('lopez');
  await expect.element(screen.getByText('2 of 3 clients')).toBeVisible();
  await expect
    .element(screen.getByRole('link', { name: /3 Feb 1961, age 65 Blood thinners and 1 more/ }))
    .toBeVisible();
  await screen.getByRole('link', { name: /5 May 1990, age 35/ }).click();
  await expect.element(screen.getByText('/clients/client-0002')).toBeVisible();
});

test('of two thousand clients only those near the screen are in the page', async () => {
  const many = Array.from({ length: 2000 }, (_, i) => {
    const four = String(i).padStart(4, '0');
    return client(four, `Client ${four}`, '1980-01-01');
  });
  putRecords(recordsFrom(noRecords, many));
  const screen = await at('/clients');
  await expect.element(screen.getByText('2,000 clients')).toBeVisible();
  expect(screen.getByRole('listitem').elements().length).toBeLessThan(100);
  screen.getByRole('listitem').elements().at(-1)?.scrollIntoView();
  await expect.poll(() => screen.getByRole('listitem').elements().length).toBeGreaterThan(60);
  await screen.getByLabelText('Search by name').fill('1999');
  await expect.element(screen.getByRole('link', { name: /Client 1999/ })).toBeVisible();
});

test('a client is added with what was typed, ticked and left in the box', async () => {
  const screen = await at('/clients/new');
  await screen.getByRole('textbox', { name: 'Name' }).fill('Ana Lopez');
  await screen.getByLabelText('Day').fill('3');
  await screen.getByLabelText('Month').fill('2');
  await screen.getByLabelText('Year').fill('1961');
  await screen.getByRole('button', { name: 'Fever' }).click();
  await screen.getByRole('textbox', { name: /Contraindication/ }).fill('Blood thinners');
  await screen.getByText('Consent to treatment was given').click();
  await screen.getByRole('button', { name: 'Add client' }).click();
  await expect.element(screen.getByText('/clients/id-00000000')).toBeVisible();
  expect([...recordsNow().client.values()][0]).toMatchObject({
    name: 'Ana Lopez',
    dateOfBirth: '1961-02-03',
    contraindications: ['Fever', 'Blood thinners'],
  });
  expect([...recordsNow().consent.values()]).toMatchObject([{ to: 'treatment', givenOn: '2026-03-14' }]);
});

test('what is missing is said beside its field, the first one is reached, and nothing typed is lost', async () => {
  const screen = await at('/clients/new');
  await screen.getByRole('textbox', { name: 'Name' }).fill('Ana Lopez');
  await screen.getByLabelText('Year').fill('1961');
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByText(/Enter the date of birth/)).toBeVisible();
  await expect.element(screen.getByLabelText('Day')).toHaveFocus();
  expect(recordsNow().client.size).toBe(0);
  await screen.unmount();
  const again = await at('/clients/new');
  await expect.element(again.getByRole('textbox', { name: 'Name' })).toHaveValue('Ana Lopez');
  await again.getByRole('button', { name: 'Start afresh' }).click();
  await expect.element(again.getByRole('textbox', { name: 'Name' })).toHaveValue('');
});

test('a client of the same name and birth is pointed out, and may still be added', async () => {
  putRecords(recordsFrom(noRecords, [client('0001', 'Ana Lopez', '1961-02-03')]));
  const screen = await at('/clients/new');
  await screen.getByRole('textbox', { name: 'Name' }).fill('ana lopez');
  await screen.getByLabelText('Day').fill('3');
  await screen.getByLabelText('Month').fill('2');
  await screen.getByLabelText('Year').fill('1961');
  await expect.element(screen.getByRole('alert')).toHaveTextContent('Possibly here already');
  await screen.getByRole('button', { name: 'Add client' }).click();
  await expect.poll(() => recordsNow().client.size).toBe(2);
});

test('open sessions stand before all clients, with what was found in them, and only they are read', async () => {
  const begun = (clientId: string, hour: number, findings: Finding[]): Session => ({
    ...blankVisit,
    kind: 'session',
    id: `session-${clientId}` as SessionId,
    clientId: clientId as ClientId,
    therapistId: 'therapist-1' as TherapistId,
    day: '2026-03-14' as Session['day'],
    startedAt: new Date(2026, 2, 14, hour, 5).getTime(),
    findings,
  });
  const drafts = [begun('client-0001', 9, [{} as Finding, {} as Finding]), begun('client-0003', 11, [])];
  const asked: string[] = [];
  const readSessions = async (ids: readonly string[]) => {
    asked.push(...ids);
    return drafts.filter((d) => ids.includes(d.id));
  };
  await plugFakePorts(new Date(2026, 2, 14, 12).getTime(), {}, { readSessions });
  const list = drafts.map(({ id, clientId, startedAt }) => ({ sessionId: id, clientId, startedAt }));
  const gone = { sessionId: 'session-gone' as SessionId, clientId: 'client-gone' as ClientId, startedAt: 0 };
  putRecords(
    recordsFrom(noRecords, [
      client('0001', 'Ana López', '1961-02-03'),
      client('0002', 'Bo Lund', '1990-05-05'),
      client('0003', 'Tom Bell', '1975-01-01'),
      { kind: 'open-sessions', id: 'open-sessions', list: [...list, gone] },
    ]),
  );
  const screen = await at('/clients');
  const section = screen.getByRole('region', { name: 'Open sessions' });
  await expect
    .element(section.getByRole('link').nth(0))
    .toHaveTextContent('Tom BellBegun today at 11:05No findings yet');
  await expect.element(section.getByRole('link').nth(1)).toHaveTextContent('2 findings so far');
  expect(section.getByRole('link').elements()).toHaveLength(2);
  expect(asked.sort()).toEqual(['session-client-0001', 'session-client-0003', 'session-gone']);
  await section.getByRole('link').nth(1).click();
  await expect.element(screen.getByText('/clients/client-0001/sessions/session-client-0001')).toBeVisible();
});

test('a new client is given the figure that the practice chose', async () => {
  const body = { figure: 'female', build: 'lean' } as const;
  putRecords(recordsFrom(noRecords, [{ ...defaultPractice, body }]));
  const screen = await at('/clients/new');
  await expect.element(screen.getByRole('radio', { name: 'Female' })).toBeChecked();
  await expect.element(screen.getByRole('radio', { name: 'Lean' })).toBeChecked();
});

const born = async (screen: Awaited<ReturnType<typeof at>>, [day, month, year]: [string, string, string]) => {
  await screen.getByLabelText('Day').first().fill(day);
  await screen.getByLabelText('Month').first().fill(month);
  await screen.getByLabelText('Year').first().fill(year);
};

test('for a child it is asked who gave consent, and nothing is kept before that is said', async () => {
  const screen = await at('/clients/new');
  await screen.getByRole('textbox', { name: 'Name', exact: true }).fill('Kim Bell');
  await born(screen, ['3', '2', '2014']);
  await screen.getByText('Consent to treatment was given').click();
  await screen.getByRole('button', { name: 'Add client' }).click();
  await expect.element(screen.getByText('Say by name and relation who gave consent.')).toBeVisible();
  expect(recordsNow().client.size).toBe(0);
  await screen.getByLabelText('Given by').fill('Ada Bell');
  await screen.getByLabelText('Relation to the client').fill('mother, parental responsibility');
  await screen.getByRole('button', { name: 'Add client' }).click();
  await expect.poll(() => recordsNow().client.size).toBe(1);
  expect([...recordsNow().consent.values()]).toMatchObject([
    { to: 'treatment', givenBy: { name: 'Ada Bell', relation: 'mother, parental responsibility' } },
  ]);
});

test('a caution at one place is put together from kind, words and a region of one side', async () => {
  putRecords(recordsFrom(noRecords, [client('0001', 'Ana Lopez', '1961-02-03')]));
  const screen = await at('/clients/client-0001/edit');
  await screen.getByRole('button', { name: 'Add a caution at one place' }).click();
  await screen.getByRole('radio', { name: 'Metal or other hardware' }).click();
  await screen.getByLabelText('In a few words').fill('plate, 2019');
  await screen.getByLabelText('Where it is, by name').fill('collarbone');
  await screen.getByRole('button', { name: 'Collarbone, right' }).click();
  await screen.getByRole('button', { name: 'Save changes' }).click();
  await expect
    .poll(() => recordsNow().client.get('client-0001')?.localCautions)
    .toEqual([
      {
        kind: 'hardware',
        words: 'plate, 2019',
        regions: [{ region: 'clavicular-region', side: 'right' }],
      },
    ]);
});

test('consent to work on intimate areas asks for a chaperone, is recorded, and withdrawn with its day', async () => {
  putRecords(recordsFrom(noRecords, [client('0001', 'Ana Lopez', '1961-02-03')]));
  const screen = await at('/clients/client-0001/edit');
  const record = screen.getByRole('button', { name: 'Record consent to work on intimate areas' });
  await record.click();
  await record.click();
  await expect.element(screen.getByRole('alert')).toHaveTextContent('Offer a chaperone');
  await screen.getByRole('radio', { name: 'Declined' }).click();
  await record.click();
  await expect.element(screen.getByText('Given on 14 Mar 2026. Chaperone declined.')).toBeVisible();
  await screen.getByRole('button', { name: 'Withdraw consent to work on intimate areas' }).click();
  await screen.getByRole('button', { name: 'Withdraw', exact: true }).click();
  await expect.element(screen.getByText(/^Withdrawn on 14 Mar 2026\./)).toBeVisible();
  expect([...recordsNow().consent.values()]).toMatchObject([{ to: 'intimate', withdrawnOn: '2026-03-14' }]);
});
