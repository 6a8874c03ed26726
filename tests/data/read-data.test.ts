// @vitest-environment jsdom
import { waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { readData, retry, stopReading } from '../../src/data/read-data';
import { appStore } from '../../src/store/store';
import { serve } from '../support/fake-fetch';
import { responses } from '../support/made-up-data';
import { forgetData } from '../support/run-data';

const CODE = '../../src/data/start-data';

afterEach(() => {
  stopReading();
  vi.doUnmock(CODE);
  vi.unstubAllGlobals();
});

test('a failed download of the code that reads data is a fault, and a retry fixes it', async () => {
  forgetData();
  serve(responses());
  vi.doMock(CODE, () => {
    throw new Error('Failed to fetch');
  });
  await readData(appStore);
  expect(appStore.getState().shared).toMatchObject({
    status: 'failed',
    faults: [{ file: 'assets/', problem: { code: 'unreachable' } }],
  });
  vi.doUnmock(CODE);
  await retry('shared');
  await waitFor(() => expect(appStore.getState().files.industry.status).toBe('ready'));
});
