import { beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Route, Router, Switch, useLocation } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { plugFakePorts } from '../../../tests/fake-ports';
import { neutralBody } from '../../domain/body';
import { type Client, clientSchema } from '../../domain/client';
import { recordsFrom } from '../../domain/diff';
import type { TherapistId } from '../../domain/ids';
import { noRecords } from '../../domain/records';
import { putRecords, putTherapist, recordsNow } from '../../state/records';
import '../../ui/base.css';
import { ClientForm } from './client-form';
import { ClientsScreen } from './clients-screen';

beforeEach(async () => {
  await plugFakePorts(new Date(2026, 2, 14).getTime());
  putTherapist('therapist-1' as TherapistId);
  putRecords(noRecords);
});

const client = (id: string, name: string, dateOfBirth: string, contraindications: string[] = []): Client =>
  clientSchema.parse({
    kind: 'client',
    id: `client-${id}`,
    name,
    dateOfBirth,
    nhsNumber: '',
    phone: '',
    email: '',
    gpPractice: '',
    contraindications,
    notes: '',
    body: neutralBody,
    sample: false,
    createdAt: 0,
  });

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
