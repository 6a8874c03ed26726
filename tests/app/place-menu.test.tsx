import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { PlaceMenu } from '../../src/app/place-menu';
import { dataIndex, periodEntry, regionEntry, text } from '../support/made-up-data';
import { readyStore } from '../support/ready-store';

const region = (id: string, parent: string | null) =>
  regionEntry({ id, name: text(id), parent, periods: [periodEntry()] });

function menu() {
  render(<PlaceMenu />);
  return screen.getByRole('combobox', { name: '地区' });
}

const namesIn = (element: HTMLElement) =>
  within(element)
    .getAllByRole('option')
    .map(({ textContent }) => textContent);

describe('the menu of regions', () => {
  test('lists regions that are no kin of the default one under a heading of their own', () => {
    const regions = [
      regionEntry({ name: text('本区'), parent: 'city' }),
      region('far-city', 'far-province'),
      region('city', 'province'),
      region('far-province', null),
      region('province', null),
    ];
    readyStore({}, dataIndex({ regions }));
    const list = menu();
    expect(namesIn(list)).toEqual(['本区', 'city', 'province', 'far-city', 'far-province']);
    expect(namesIn(within(list).getByRole('group', { name: '其他地区' }))).toEqual([
      'far-city',
      'far-province',
    ]);
  });

  test('has no such heading where all are kin', () => {
    readyStore({}, dataIndex({ regions: [regionEntry({ parent: 'city' }), region('city', null)] }));
    expect(within(menu()).queryByRole('group')).toBeNull();
  });
});
