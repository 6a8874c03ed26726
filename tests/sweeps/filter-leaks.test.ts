import { expect, inject, test } from 'vitest';
import { DESK } from '../support/browser-desk';
import { launchChromium, openApp } from '../support/chromium';
import { grown, growthText, memoryOf, NO_MACHINE_CODE, toggleFilters } from '../support/page-memory';

/** A mark whose filter empties whole blocks of the desk and restores them. */
const MARK = '#panel-industry [data-ref="li-auto.record"]';

/** Browsers also keep up to fifty views of a page for Back; after this many all of those exist. */
const WARM_UP = 200;
const TOGGLED = 1000;

test('a filter that is toggled a thousand times leaves nothing behind', async () => {
  const browser = await launchChromium(inject('browserPath'), [NO_MACHINE_CODE]);
  const { page, assertClean } = await openApp(browser, inject('baseUrl'), DESK);
  await toggleFilters(page, MARK, WARM_UP);
  const before = await memoryOf(page);
  await toggleFilters(page, MARK, TOGGLED);
  const after = await memoryOf(page);
  assertClean();
  await browser.close();
  process.stdout.write(`After ${WARM_UP} and ${WARM_UP + TOGGLED} toggles: ${growthText(before, after)}\n`);
  expect(grown(before, after)).toEqual([]);
}, 180_000);
