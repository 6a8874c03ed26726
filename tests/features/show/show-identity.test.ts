// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import {
  keepShow,
  randomId,
  readKeptShow,
  showOf,
  windowName,
} from '../../../src/features/show/show-identity';
import { type Kept, snapshotOf } from '../../../src/features/show/show-message';
import { createAppStore } from '../../../src/store/store';

const kept: Kept = {
  show: 'kept1',
  snapshot: snapshotOf(createAppStore().getState()),
  isHeld: false,
  last: null,
};

describe('the show of a window', () => {
  test('comes from the window’s name, else from what the window stored, else is new', () => {
    expect(showOf(windowName('presenter', 'abc9'), kept, true)).toEqual({ show: 'abc9', isNew: false });
    expect(showOf('', kept, false)).toEqual({ show: 'kept1', isNew: false });
    expect(showOf('somebody-else', null, false)).toMatchObject({ isNew: true });
  });

  test('is new if it starts in a tab that holds only a copy of another tab’s storage', () => {
    expect(showOf('', kept, true)).toMatchObject({ isNew: true });
    expect(showOf('', kept, true).show).not.toBe('kept1');
  });

  test('has an id of its own that fits into a window name', () => {
    const ids = new Set(Array.from({ length: 100 }, randomId));
    expect(ids.size).toBe(100);
    for (const id of ids) expect(showOf(windowName('wall', id), null, false).show).toBe(id);
  });
});

describe('a window’s stored show', () => {
  test('is restored on reload', () => {
    keepShow(() => sessionStorage, kept);
    expect(readKeptShow(() => sessionStorage)).toEqual(kept);
  });

  test.each(['', 'null', '{}', '[1]', '{"show":3}'])('is ignored if storage holds %j', (stored) => {
    sessionStorage.setItem('yiping.show', stored);
    expect(readKeptShow(() => sessionStorage)).toBeNull();
  });

  test('is ignored if storage is forbidden', () => {
    const forbidden = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    keepShow(forbidden, kept);
    expect(readKeptShow(forbidden)).toBeNull();
  });
});
