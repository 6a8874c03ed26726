import { fireEvent, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { button, closeDesk, contextRead, goBack, openDesk, panel } from '../support/open-desk';

afterEach(closeDesk);

const entries = () =>
  [...document.querySelectorAll('#panels li')].map(({ textContent }) => textContent ?? '');

test('the glossary of a city says nothing of its districts', async () => {
  const { user } = await openDesk('?v=1&region=changchun&period=2024H1');
  await user.click(button(/^指标解释$/));
  await contextRead('all');
  await waitFor(() => expect(entries().join()).toContain('规上工业总产值'));
  expect(entries().join()).not.toMatch(/二道|群众平均办事路程/);
});

describe.each([
  {
    language: 'zh' as const,
    open: /^指标解释$/,
    gdp: /^地区生产总值.*全国国内生产总值.*指标解释.*单位亿元、%.*收录于长春市：2024年一季度、2024年上半年、2024年全年、2025年上半年、2025年全年；吉林省：2024年一季度；全国：2024年上半年目标长春市$/,
    own: /^群众平均办事路程.*收录于长春市二道区：2024年上半年$/,
    retail: /^社会消费品零售总额.*收录于长春市：2023年全年目标长春市$/,
    plan: '年度计划 1955亿元',
  },
  {
    language: 'en' as const,
    open: /^Indicators$/,
    gdp: /^GDP.*Definition.*Reported forChangchun: Q1 2024, H1 2024, 2024, full year, H1 2025 and 2025, full year; Jilin Province: Q1 2024; China: H1 2024TargetChangchun$/,
    own: /^Average distance per errand.*Reported forErdao District, Changchun: H1 2024$/,
    retail: /^Total retail sales.*Reported forChangchun: 2023, full yearTargetChangchun$/,
    plan: 'plan for the year ¥195.5 bn',
  },
])('in $language', ({ language, open, gdp, own, retail, plan }) => {
  test('the glossary gives every indicator’s definition and where it is reported', async () => {
    localStorage.setItem('yiping.preferences', JSON.stringify({ language }));
    const { user } = await openDesk('');
    await user.click(button(open));
    await contextRead('all');
    expect(window.location.search).toBe('?v=1&page=glossary');
    await waitFor(() => expect(entries().some((entry) => gdp.test(entry))).toBe(true));
    expect(entries().filter((entry) => own.test(entry))).toHaveLength(1);
    expect(entries().filter((entry) => retail.test(entry))).toHaveLength(1);

    const all = entries().length;
    const find = document.querySelector<HTMLInputElement>('#panels input') as HTMLInputElement;
    fireEvent.change(find, { target: { value: 'gdp' } });
    expect(entries().length).toBeLessThan(all);
    await user.click(document.querySelector('#panels li button') as Element);
    await waitFor(() => expect(document.querySelector('dialog table')).not.toBeNull());
    expect(window.location.search).toContain('indicator=gdp');
    await goBack();
    await goBack();
    await waitFor(() => expect(document.querySelectorAll('#panels > section')).toHaveLength(4));
  });

  test('a plan without a completed amount shows no progress, and makes no row of that', async () => {
    localStorage.setItem('yiping.preferences', JSON.stringify({ language }));
    await openDesk('?v=1&region=changchun&period=2024H1');
    const words = panel('projects').textContent?.replace(/\s+/g, ' ');
    expect(words?.replace(/\s/g, '')).toContain(plan.replace(/\s/g, ''));
    expect(words).not.toMatch(/进度|ahead of|behind schedule|no progress/);
  });
});
