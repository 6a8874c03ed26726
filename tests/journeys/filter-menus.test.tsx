import { fireEvent, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { dimensions } from '../../src/model/filter/dimensions';
import { button, buttons, chips, closeDesk, openDesk } from '../support/open-desk';

afterEach(closeDesk);

const popup = () => {
  const [open] = document.querySelectorAll<HTMLElement>('fieldset');
  if (!open) throw new Error('no menu is open');
  return open;
};
const values = () => [...popup().querySelectorAll('label')].map(({ textContent }) => textContent ?? '');
const find = (name: RegExp) => within(popup()).getByRole('searchbox', { name });

describe('the menus', () => {
  test('are one for each dimension of the data; this data has no towns', async () => {
    await openDesk('');
    expect(buttons(/▾$/)).toHaveLength(dimensions.length - 1);
    expect(buttons(/^街道乡镇/)).toEqual([]);
  });

  test('of the sectors finds by name and by code, ignoring case', async () => {
    const { user } = await openDesk('');
    await user.click(button(/^行业▾$/));
    const search = find(/按名称或代码找行业/);
    expect(search).toHaveFocus();
    expect(values().length).toBeGreaterThan(10);
    await user.type(search, '汽车');
    expect(values()).toEqual([expect.stringMatching(/^汽车产业C36 F526\d+条$/)]);
    await user.clear(search);
    await user.type(search, 'c36');
    expect(values()).toEqual([expect.stringMatching(/^汽车产业/)]);
    await user.clear(search);
    await user.type(search, 'commerce');
    expect(values()).toEqual([expect.stringMatching(/^商贸流通/)]);
  });

  test('select several values, which add up, and show how many entries each has', async () => {
    const { user } = await openDesk('');
    await user.click(button(/^类别▾$/));
    const boxes = within(popup()).getAllByRole('checkbox');
    expect(values()).toEqual([
      expect.stringMatching(/^产业\d+条$/),
      expect.stringMatching(/^城市更新\d+条$/),
      expect.stringMatching(/^基础设施1条$/),
      expect.stringMatching(/^民生2条$/),
      expect.stringMatching(/^类别未明确\d+条$/),
    ]);
    await user.click(boxes[2] as HTMLElement);
    await user.click(boxes[3] as HTMLElement);
    expect(chips()).toEqual(['类别：基础设施', '类别：民生']);
    expect(document.getElementById('panel-projects')?.querySelector('h2')).toHaveTextContent(
      /^列出具体项目3个/,
    );
    await user.click(boxes[2] as HTMLElement);
    expect(chips()).toEqual(['类别：民生']);
  });

  test('list only the sectors and topics of the place in view', async () => {
    const { user } = await openDesk('?v=1&region=changchun&period=2024');
    await user.click(button(/^行业▾$/));
    expect(values()).toEqual(['商贸流通F51 F522条', '文化旅游R2条']);
    await user.click(button(/^主题▾$/));
    expect(values().join()).not.toMatch(/六个环境|教育/);
    expect(values()[0]).toBe('运行增长3条');
  });

  test('close on Escape and return the focus, and close on a click elsewhere', async () => {
    const { user } = await openDesk('');
    await user.click(button(/^阶段▾$/));
    await user.keyboard('{Escape}');
    expect(document.querySelector('fieldset')).toBeNull();
    expect(button(/^阶段▾$/)).toHaveFocus();
    await user.click(button(/^阶段▾$/));
    fireEvent.pointerDown(document.body);
    expect(document.querySelector('fieldset')).toBeNull();
  });

  test('open one at a time', async () => {
    const { user } = await openDesk('');
    await user.click(button(/^阶段▾$/));
    await user.click(button(/^主题▾$/));
    expect(document.querySelectorAll('fieldset')).toHaveLength(1);
    expect(values().join()).toContain('教育');
  });
});
