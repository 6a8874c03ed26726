import { waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { loadShared } from '../data-files/load-data';
import { closeDesk, goBack, openDesk, panel } from '../support/open-desk';

afterEach(closeDesk);

const { regions } = loadShared().index;

function menu(label: string): HTMLSelectElement {
  const found = document.querySelector<HTMLSelectElement>(`select[aria-label="${label}"]`);
  if (!found) throw new Error(`no menu ${label}`);
  return found;
}

const optionsOf = (label: string) => [...menu(label).options].map(({ text }) => text);
const title = () => document.querySelector('h1')?.textContent;

describe.each([
  {
    language: 'zh',
    region: '地区',
    period: '时期',
    city: '长春市',
    half: '2025年上半年（1—6月）',
    year: '2024年全年',
  },
  {
    language: 'en',
    region: 'Region',
    period: 'Period',
    city: 'Changchun',
    half: 'H1 2025 (January–June)',
    year: '2024, full year',
  },
])('the menus of regions and periods, in $language', ({ language, region, period, city, half, year }) => {
  test('lead to all regions and periods of the data, with the address and Back', async () => {
    localStorage.setItem('yiping.preferences', JSON.stringify({ language }));
    const { user } = await openDesk('');
    expect(optionsOf(region)).toHaveLength(regions.length);
    // Erdao has a single period, which needs no menu.
    expect(document.querySelector(`select[aria-label="${period}"]`)).toBeNull();

    await user.selectOptions(menu(region), city);
    await waitFor(() => expect(panel('industry')).toHaveTextContent('6%'));
    expect(window.location.search).toBe('?v=1&region=changchun&period=2024H1');
    expect(title()).toContain(city);
    expect(optionsOf(period)).toContain(half);
    expect(optionsOf(period)).toHaveLength(regions.find(({ id }) => id === 'changchun')?.periods.length ?? 0);

    await user.selectOptions(menu(period), half);
    await waitFor(() => expect(panel('industry')).toHaveTextContent('5.7%'));
    expect(window.location.search).toContain('period=2025H1');
    expect(document.querySelector('main')?.textContent).not.toMatch(/3434\.3|343\.43/);

    await user.selectOptions(menu(period), year);
    await waitFor(() => expect(panel('industry')).toHaveTextContent('4.8%'));
    await goBack();
    await waitFor(() => expect(panel('industry')).toHaveTextContent('5.7%'));
  });

  test('show what a region has, and say that there is no data for the rest', async () => {
    localStorage.setItem('yiping.preferences', JSON.stringify({ language }));
    await openDesk('?v=1&region=jilin&period=2024Q1');
    expect(panel('industry')).toHaveTextContent('10.4%');
    expect(document.querySelectorAll('#panels > *')).toHaveLength(1);
    expect(document.querySelector('main')?.textContent).toMatch(
      language === 'zh'
        ? /该地区本期暂无项目建设、营商环境、民生投入数据/
        : /No data yet for this region and period on project pipeline, business environment and livelihood/,
    );
    expect(document.querySelector('main')?.textContent).not.toMatch(/二道|Erdao/);
  });
});
