import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { main } from '../../src/data/check-before-build-cli';

let folder = '';
const said: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'build-'));
  await cp('data', folder, { recursive: true });
  said.length = 0;
  for (const channel of ['log', 'warn', 'error'] as const) {
    vi.spyOn(console, channel).mockImplementation((line: string) => said.push(line));
  }
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

/** Two topics of the same id. */
async function spoil() {
  const file = path.join(folder, 'index.json');
  const index = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ ...index, topics: [...index.topics, index.topics[0]] }));
}

test('sound data is built', async () => {
  expect(await main([folder])).toBe(0);
});

test('faults are counted, and the build stops', async () => {
  await spoil();
  expect(await main([folder])).toBe(1);
  expect(said).toContain('1 处错误 / 1 faults');
  expect(said[said.length - 1]).toContain('YIPING_BUILD_WITH_FAULTS=1');
});

test('the build goes on all the same if it is told to', async () => {
  await spoil();
  vi.stubEnv('YIPING_BUILD_WITH_FAULTS', '1');
  expect(await main([folder])).toBe(0);
  expect(said).toContain('1 处错误 / 1 faults');
});
