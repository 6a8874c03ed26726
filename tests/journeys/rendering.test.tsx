import { fireEvent, waitFor } from '@testing-library/react';
import { createElement, Profiler } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type * as PanelRegistryModule from '../../src/app/panel-registry';
import { panelIds } from '../../src/domain/record-schema';
import { button, closeDesk, openDesk, panel } from '../support/open-desk';

/** How often React has rendered each panel; not what Recharts does to itself once it has measured its axis. */
const renders = vi.hoisted(() => new Map<string, number>());
vi.mock('../../src/app/panel-registry', async (original) => {
  const { panelViews } = await original<typeof PanelRegistryModule>();
  const counted = Object.entries(panelViews).map(([id, View]) => {
    const Counted = (props: Parameters<typeof View>[0]) =>
      createElement(
        Profiler,
        {
          id,
          onRender: (_, phase) => {
            if (phase !== 'nested-update') renders.set(id, (renders.get(id) ?? 0) + 1);
          },
        },
        createElement(View, props),
      );
    return [id, Counted];
  });
  return { panelViews: Object.fromEntries(counted) };
});

afterEach(closeDesk);

async function openAndCount() {
  const desk = await openDesk('');
  // The growth chart is loaded on its own.
  await waitFor(() => expect(document.querySelector('.recharts-wrapper')).not.toBeNull());
  renders.clear();
  return desk;
}

const counts = () => panelIds.map((id) => renders.get(id) ?? 0);

describe('a panel is rendered', () => {
  test('at most once for a filter, whichever panel it was clicked in', async () => {
    const { user } = await openAndCount();
    const marks = [
      () => button(/^理想汽车$/, panel('industry')),
      () => button(/^在建\d/, panel('projects')),
      () => button(/^医共体改革$/, panel('livelihood')),
    ];
    for (const mark of marks) {
      renders.clear();
      await user.click(mark());
      expect(Math.max(...counts())).toBe(1);
      renders.clear();
      await user.click(mark());
      expect(Math.max(...counts())).toBe(1);
    }
  });

  test.each([
    ['the help sheet', '?'],
    ['the menu of sectors', 's'],
    ['the search', '/'],
  ])('not at all for %s', async (_, key) => {
    await openAndCount();
    fireEvent.keyDown(document.body, { key });
    expect(counts()).toEqual([0, 0, 0, 0]);
  });

  test('not at all for a source, a colour or a theme', async () => {
    const { user } = await openAndCount();
    await user.click(button(/^近12亿元/));
    expect(document.querySelector('dialog[open]')).not.toBeNull();
    await user.click(button(/^关闭$/));
    fireEvent.keyDown(document.body, { key: 'd' });
    expect(counts()).toEqual([0, 0, 0, 0]);
  });

  test('once for a change of language', async () => {
    const { user } = await openAndCount();
    await user.click(button(/^English$/));
    expect(counts()).toEqual([1, 1, 1, 1]);
  });
});
