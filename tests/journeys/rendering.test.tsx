import { fireEvent } from '@testing-library/react';
import { createElement, Profiler } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type * as PanelRegistryModule from '../../src/app/panel-registry';
import type * as HeadlineStripModule from '../../src/features/headlines/headline-strip';
import { panelIds } from '../../src/model/record-values';
import type * as BlockModule from '../../src/parts/block';
import type * as UseJumpTargetModule from '../../src/parts/use-jump-target';
import { button, closeDesk, openDesk, panel } from '../support/open-desk';

/** How often React has rendered each panel and the headlines. */
const renders = vi.hoisted(() => new Map<string, number>());
/** The blocks, and the marks of records, that were rendered. */
const parts = vi.hoisted(() => ({ blocks: [] as string[], marks: [] as string[] }));

vi.mock('../../src/features/headlines/headline-strip', async (original) => {
  const { HeadlineStrip } = await original<typeof HeadlineStripModule>();
  const onRender = () => renders.set('headlines', (renders.get('headlines') ?? 0) + 1);
  return {
    HeadlineStrip: () => createElement(Profiler, { id: 'headlines', onRender }, createElement(HeadlineStrip)),
  };
});
vi.mock('../../src/parts/block', async (original) => {
  const { Block } = await original<typeof BlockModule>();
  return {
    Block: (props: Parameters<typeof Block>[0]) => {
      parts.blocks.push(props.title);
      return Block(props);
    },
  };
});
vi.mock('../../src/parts/use-jump-target', async (original) => {
  const { useJumpTarget } = await original<typeof UseJumpTargetModule>();
  return {
    useJumpTarget: (record: string) => {
      parts.marks.push(record);
      return useJumpTarget(record);
    },
  };
});
vi.mock('../../src/app/panel-registry', async (original) => {
  const registry = await original<typeof PanelRegistryModule>();
  const counted = Object.entries(registry.panelViews).map(([id, View]) => {
    const Counted = (props: Parameters<typeof View>[0]) =>
      createElement(
        Profiler,
        {
          id,
          onRender: () => renders.set(id, (renders.get(id) ?? 0) + 1),
        },
        createElement(View, props),
      );
    return [id, Counted];
  });
  return { ...registry, panelViews: Object.fromEntries(counted) };
});

afterEach(closeDesk);

function forget() {
  renders.clear();
  parts.blocks = [];
  parts.marks = [];
}

async function openAndCount() {
  const desk = await openDesk('');
  forget();
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

/** Each record's marks on the desk, except totals, which the flow of projects shows in its own way. */
function marksOnDesk(): ReadonlyMap<string, string> {
  const marks = new Map<string, string>();
  for (const mark of document.querySelectorAll<HTMLElement>('#panels .item[data-record]')) {
    const id = mark.dataset.record ?? '';
    if (document.querySelector(`.published[data-record="${id}"]`)) continue;
    marks.set(id, `${marks.get(id) ?? ''}${mark.outerHTML}`);
  }
  return marks;
}

describe('a filter', () => {
  const sector = () => button(/^理想汽车$/, panel('industry'));
  const stage = () => button(/^在建\d/, panel('projects'));
  const scale = () => button(/^百亿级\d/, panel('projects'));
  const health = () => button(/^医共体改革$/, panel('livelihood'));

  test.each([
    ['a sector', sector, 0],
    ['a stage', stage, 50],
    ['a class of investment', scale, 50],
    ['another sector', health, 0],
  ])('renders no mark that it does not change: %s, set and cleared', async (_, mark, atLeast) => {
    const { user } = await openAndCount();
    for (const action of ['set', 'taken back']) {
      const before = marksOnDesk();
      forget();
      await user.click(mark());
      const after = marksOnDesk();
      const same = [...after.keys()].filter((id) => after.get(id) === before.get(id));
      expect(same.length, action).toBeGreaterThanOrEqual(atLeast);
      expect(
        same.filter((id) => parts.marks.includes(id)),
        action,
      ).toEqual([]);
    }
  });

  test('with no effect on a panel changes a remark there and renders none of its blocks', async () => {
    const { user } = await openAndCount();
    const blocksOf = (id: (typeof panelIds)[number]) =>
      [...panel(id).querySelectorAll('[role=group]')].map((group) => group.getAttribute('aria-label') ?? '');
    // Panels may share block titles, such as 举措.
    const touched = new Set([...blocksOf('projects'), ...blocksOf('livelihood')]);
    const untouched = [...blocksOf('industry'), ...blocksOf('business-environment')].filter(
      (title) => !touched.has(title),
    );
    expect(untouched.length).toBeGreaterThan(5);
    await user.click(scale());
    expect(panel('industry')).toHaveTextContent('本图不受投资规模筛选影响');
    expect(parts.blocks).toContain('投资规模');
    expect(parts.blocks.filter((title) => untouched.includes(title))).toEqual([]);
  });

  test('without effect on the headlines renders none', async () => {
    const { user } = await openAndCount();
    await user.click(scale());
    expect(renders.get('headlines') ?? 0).toBe(0);
    await user.click(sector());
    expect(renders.get('headlines')).toBe(1);
  });
});
