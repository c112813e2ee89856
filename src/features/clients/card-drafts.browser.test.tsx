import { beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { plugFakePorts } from '../../../tests/fake-ports';
import { applied, type Diff } from '../../domain/diff';
import type { TherapistId } from '../../domain/ids';
import { noRecords } from '../../domain/records';
import { forgetDrafts } from '../../state/card-drafts';
import { putRecords, putTherapist } from '../../state/records';
import { flushSaves } from '../../state/saving';
import '../../ui/base.css';
import { ClientForm } from './client-form';

let onDisk = noRecords;

beforeEach(async () => {
  onDisk = noRecords;
  const write = async (diff: Diff) => {
    onDisk = applied(onDisk, diff);
  };
  await plugFakePorts(new Date(2026, 2, 14).getTime(), {}, { write });
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
