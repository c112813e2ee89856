import { useState } from 'react';
import { beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { plugFakePorts } from '../../../tests/fake-ports';
import { neutralBody } from '../../domain/body';
import { added } from '../../domain/diff';
import type { TherapistId } from '../../domain/ids';
import type { OtherVersion } from '../../domain/other-version';
import { noRecords, recordSchema } from '../../domain/records';
import { putRecords, putTherapist } from '../../state/records';
import { flushSaves, queueSave } from '../../state/saving';
import type { Pair } from '../../state/versions';
import { Pairs } from './pairs';

const client = (name: string) =>
  recordSchema.parse({
    kind: 'client',
    id: 'client-aaaaaaaa',
    name,
    dateOfBirth: '1979-02-28',
    ...{ nhsNumber: '', phone: '', email: '', gpPractice: '', notes: '' },
    ...{ contraindications: [], localCautions: [], lifeEvents: [] },
    body: neutralBody,
    sample: false,
    createdAt: 1,
  });
const pairOf = (id: string, name: string): Pair => ({
  inUse: client('Ana'),
  sessions: [],
  version: recordSchema.parse({
    kind: 'other-version',
    id: id.repeat(32),
    clientId: 'client-aaaaaaaa',
    record: client(name),
    metAt: 1,
    settled: false,
  }) as OtherVersion,
});

let full: boolean;

beforeEach(async () => {
  full = false;
  const write = async () => {
    if (full) throw new Error('There is no room.');
  };
  await plugFakePorts(1_780_000_000_000, {}, { write });
  putTherapist('therapist-1' as TherapistId);
  putRecords(noRecords);
});

function Screen({ later }: { readonly later: readonly Pair[] }) {
  const [pairs, setPairs] = useState<readonly Pair[]>([pairOf('a', 'Anna'), pairOf('b', 'Anne')]);
  return <Pairs pairs={pairs} readAgain={async () => setPairs(later)} />;
}

test('a choice that could not be saved yet says so, and nothing else is chosen until it is', async () => {
  full = true;
  const screen = await render(<Screen later={[]} />);
  const both = screen.getByRole('button', { name: 'Keep both' });
  await both.first().click();
  await expect.element(screen.getByText('Chosen, not saved yet')).toBeVisible();
  expect(screen.getByText('Nothing was chosen').elements()).toEqual([]);
  expect(both.elements().map((button) => button.getAttribute('aria-disabled'))).toEqual(['true']);
  full = false;
  await flushSaves();
  await expect.element(screen.getByText('No record is here twice')).toBeVisible();
});

test('after a choice the next one is made on what was read again', async () => {
  const screen = await render(<Screen later={[pairOf('b', 'Anne')]} />);
  const both = screen.getByRole('button', { name: 'Keep both' });
  await both.first().click();
  await expect.poll(() => both.elements().length).toBe(1);
  await expect.element(both).toHaveAttribute('aria-disabled', 'false');
});

test('when an earlier change cannot be saved, nothing is chosen, and it can be chosen again', async () => {
  const screen = await render(<Screen later={[]} />);
  full = true;
  queueSave(added(client('Ana')), null);
  await screen.getByRole('button', { name: 'Keep both' }).first().click();
  await expect.element(screen.getByText('Nothing was chosen')).toBeVisible();
  await expect.element(screen.getByText('There is no room.')).toBeVisible();
  full = false;
  await screen.getByRole('button', { name: 'Keep both' }).first().click();
  await expect.element(screen.getByText('No record is here twice')).toBeVisible();
});
