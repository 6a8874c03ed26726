import { waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sharedPaths } from '../../src/data/data-paths';
import {
  dataIndex,
  growth,
  indicator,
  panelFile,
  pathOf,
  periodEntry,
  quantity,
  regionEntry,
  responses,
  text,
  written,
} from '../support/made-up-data';
import { button, closeDesk, goBack, openDesk, panel } from '../support/open-desk';

beforeEach(() => localStorage.clear());
afterEach(closeDesk);

const part = { breakdown: 'trade' } as const;

/** Foreign trade with a part of which the amount is published, and one of which the share and the contribution are. */
const served = () => ({
  ...responses(),
  [sharedPaths.index]: dataIndex({
    regions: [regionEntry({ periods: [periodEntry({ headlines: ['imports.share', 'exports.growth'] })] })],
  }),
  [pathOf('industry')]: written(
    panelFile('industry', {
      breakdowns: [
        {
          id: 'trade',
          name: text('进出口', 'Trade by direction'),
          by: 'kind',
          of: 'all-trade',
          parts: 'all',
        },
      ],
      indicators: [
        indicator({
          id: 'all-trade',
          name: text('进出口总额', 'Foreign trade'),
          quantity: quantity(2, '亿元'),
        }),
        indicator({
          ...part,
          id: 'exports',
          name: text('出口额', 'Exports'),
          quantity: quantity(5000, '万元'),
          growth: growth(6),
        }),
        indicator({
          ...part,
          id: 'imports',
          name: text('进口额', 'Imports'),
          share: quantity(75),
          contribution: quantity(1.1, 'percentage-point'),
        }),
      ],
    }),
  ),
});

const sheet = () => document.querySelector<HTMLElement>('dialog[open]') as HTMLElement;

describe('the parts of a whole', () => {
  test('have a computed share where none is published: in the table, with its formula in the source sheet', async () => {
    const { user } = await openDesk('?v=1&focus=industry&table=industry', served());
    await waitFor(() => expect(panel('industry').querySelector('table')).not.toBeNull());
    const rows = [...panel('industry').querySelectorAll('tbody tr')].map((row) =>
      [...row.children].slice(0, 6).map(({ textContent }) => textContent),
    );
    const shares = rows.filter(([, item]) => item === '占比');
    expect(shares).toEqual([
      ['出口额', '占比', '25.0', '%', '2030年上半年', '实际 · 测算'],
      ['进口额', '占比', '75', '%', '2030年上半年', '实际'],
    ]);
    const computed = panel('industry').querySelector('tr[data-ref*="~"] button');
    await user.click(computed as HTMLElement);
    await waitFor(() => expect(sheet()).toHaveTextContent('5000 ÷ 10000 ÷ 2 × 100%'));
    expect(sheet()).toHaveTextContent(/计算依据数值5000万元.*进出口总额2亿元/);
    await goBack();
    await waitFor(() => expect(document.querySelector('dialog[open]')).toBeNull());
  });

  test('say in the indicator’s sheet of what whole the share is, and in the source of the amount', async () => {
    await openDesk('?v=1&indicator=exports', served());
    await waitFor(() => expect(sheet()).toHaveTextContent(/占进出口总额的比重25\.0%测算/));
    await openDesk('?v=1&indicator=imports', served());
    await waitFor(() => expect(sheet()).toHaveTextContent(/占进出口总额的比重75%.*拉动增长1\.1个百分点/));
    expect(sheet().querySelector('dl')?.textContent).not.toContain('测算');
    await openDesk('?v=1&figure=exports.quantity', served());
    await waitFor(() => expect(sheet()).toHaveTextContent(/同一条目的其他数.*占比25\.0%测算/));
  });

  test('a share among the headlines says that it is one, and beside a name what each figure is', async () => {
    await openDesk('', served());
    const [headline] = document.querySelectorAll('main ul li');
    expect(headline?.textContent).toMatch(/^进口额占比75%/);
    const beside = panel('industry').querySelector('[data-ref="imports.contribution"]');
    expect(beside?.textContent).toBe('拉动增长1.1个百分点');
    expect(button(/^出口额$/, panel('industry'))).toBeInTheDocument();
  });
});
