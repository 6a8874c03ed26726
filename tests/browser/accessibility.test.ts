import { describe, test } from 'vitest';
import {
  expectAccessibleFaults,
  expectAccessibleViews,
  expectAccessibleWall,
  someLooks,
} from '../support/accessibility-views';

describe.each(someLooks)('axe finds no violations in $lang, $theme,', (looks) => {
  test('in any view', { timeout: 180_000 }, () => expectAccessibleViews(looks));
  test('when data cannot be read', () => expectAccessibleFaults(looks));
  test('on the wall', { timeout: 120_000 }, () => expectAccessibleWall(looks));
});
