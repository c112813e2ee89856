import { beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { nothingTyped, plugFakePorts } from '../../../tests/fake-ports';
import { applied, type Diff } from '../../domain/diff';
import type { TherapistId } from '../../domain/ids';
import { noRecords } from '../../domain/records';
import { forgetDrafts } from '../../state/card-drafts';
import { putRecords, putTherapist } from '../../state/records';
import { flushSaves } from '../../state/saving';
import '../../ui/base.css';
import { ClientForm } from './client-form';

let onDisk = noRecords;
let broken = false;

beforeEach(async () => {
  onDisk = noRecords;
  broken = false;
  const write = async (diff: Diff) => {
    onDisk = applied(onDisk, diff);
  };
  const inside = () => {
    if (broken) throw new Error('The database did not answer.');
    return nothingTyped();
  };
  await plugFakePorts(new Date(2026, 2, 14).getTime(), {}, { write, inside });
  putTherapist('therapist-1' as TherapistId);
  putRecords(noRecords);
  forgetDrafts();
});

const form = () =>
  render(
    <Router hook={memoryLocation({ path: '/clients/new' }).hook}>
      <ClientForm />
    </Router>,
  );

test('what is typed is saved as a draft at once, and taken away when nothing is left of it', async () => {
  const screen = await form();
  await userEvent.fill(screen.getByLabelText('Name', { exact: true }), 'Ana Hal');
  await flushSaves();
  expect([...onDisk['card-draft'].values()]).toMatchObject([{ clientId: null, card: { name: 'Ana Hal' } }]);
  expect(onDisk.client.size).toBe(0);
  await userEvent.clear(screen.getByLabelText('Name', { exact: true }));
  await flushSaves();
  expect(onDisk['card-draft'].size).toBe(0);
});

test('what was typed is offered again, and can be let go', async () => {
  const screen = await form();
  await userEvent.fill(screen.getByLabelText('Name', { exact: true }), 'Ana Hal');
  await screen.unmount();
  const again = await form();
  await expect.element(again.getByLabelText('Name', { exact: true })).toHaveValue('Ana Hal');
  await again.getByRole('button', { name: 'Start afresh' }).click();
  await expect.element(again.getByLabelText('Name', { exact: true })).toHaveValue('');
  await flushSaves();
  expect(onDisk['card-draft'].size).toBe(0);
});

test('what was typed before and cannot be read is not written over, and is tried again', async () => {
  broken = true;
  const screen = await form();
  await expect.element(screen.getByText('What was typed before cannot be read')).toBeVisible();
  expect(screen.getByLabelText('Name', { exact: true }).elements()).toEqual([]);
  broken = false;
  await screen.getByRole('button', { name: 'Try again' }).click();
  await expect.element(screen.getByLabelText('Name', { exact: true })).toBeVisible();
});

test('a card can be written without what cannot be read', async () => {
  broken = true;
  const screen = await form();
  await screen.getByRole('button', { name: 'Go on without it' }).click();
  await expect.element(screen.getByLabelText('Name', { exact: true })).toBeVisible();
});
