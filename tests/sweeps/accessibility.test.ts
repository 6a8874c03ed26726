import { describe, test } from 'vitest';
import {
  expectAccessibleFaults,
  expectAccessibleViews,
  expectAccessibleWall,
  expectReadableTools,
  otherLooks,
} from '../support/accessibility-views';

describe.each(otherLooks)('axe finds no violations in $lang, $theme,', (looks) => {
  test('in any view', { timeout: 180_000 }, () => expectAccessibleViews(looks));
  test('when data cannot be read', () => expectAccessibleFaults(looks));
  test('on the wall', { timeout: 120_000 }, () => expectAccessibleWall(looks));
  test('on the wall while a tool is in use', () => expectReadableTools(looks));
});
