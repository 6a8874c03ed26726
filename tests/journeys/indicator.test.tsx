import { act, fireEvent, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { panelPath } from '../../src/data/data-paths';
import { appStore } from '../../src/store/store';
import { button, closeDesk, committedData, contextRead, goBack, openDesk } from '../support/open-desk';

afterEach(closeDesk);

const languages = ['zh', 'en'] as const;
type Language = (typeof languages)[number];

async function openSheet(query: string, language: Language, served = committedData()) {
  localStorage.setItem('yiping.preferences', JSON.stringify({ language }));
  const desk = await openDesk(query, served);
  await contextRead('all');
  await waitFor(() => expect(document.querySelector('dialog table')).not.toBeNull());
  return desk;
}

/** The open indicator's tables as rows of cells, keyed by heading. */
function tables(): Readonly<Record<string, readonly (readonly string[])[]>> {
  const sections = [...document.querySelectorAll('dialog section')];
  return Object.fromEntries(
    sections.map((section) => [
      section.querySelector('h3')?.textContent ?? '',
      [...section.querySelectorAll('tbody tr')].map((row) =>
        [...row.children].map((cell) => cell.textContent?.replace(/(看出处|Show source)/g, '').trim() ?? ''),
      ),
    ]),
  );
}

describe.each(languages)('the sheet of an indicator, in %s', (language) => {
  const zh = language === 'zh';

  test('compares the district with every region above it, or says why it cannot', async () => {
    await openSheet('?v=1&indicator=value-added-above-scale', language);
    const rows =
      tables()[
        zh
          ? '2024年上半年（1—6月）：与上级地区对比'
          : 'H1 2024 (January–June): against the regions it lies in'
      ];
    expect(rows?.map(([region, value, difference]) => [region, value, difference])).toEqual(
      zh
        ? [
            ['长春市二道区', '增长22.9%↑①', '—'],
            ['长春市', '本库未收录', '—'],
            ['吉林省', '本库未收录', '—'],
            ['全国', '增长6.0%↑①', '高于全国16.9个百分点测算'],
          ]
        : [
            ['Erdao District, Changchun', 'up22.9%↑①', '—'],
            ['Changchun', 'not in this database', '—'],
            ['Jilin Province', 'not in this database', '—'],
            ['China', 'up6.0%↑①', 'above China by16.9 percentage pointscomputed'],
          ],
    );
    // What the rates leave open is said once, and values of other periods are mentioned.
    const [first] = document.querySelectorAll('dialog section');
    expect(first?.textContent?.match(zh ? /① 基期与价格基础未注明/g : /① basis not stated/g)).toHaveLength(1);
    expect(rows?.[2]?.[3]).toBe(zh ? '另有2024年一季度 增长10.4%' : 'available: Q1 2024 up 10.4%');
  });

  test('calls the nation’s GDP by its own name', async () => {
    await openSheet('?v=1&region=changchun&period=2024H1&indicator=gdp', language);
    const title = document.querySelector('dialog[open] h2')?.textContent;
    expect(title).toBe(zh ? '地区生产总值' : 'GDP');
    const rows =
      tables()[
        zh
          ? '2024年上半年（1—6月）：与上级地区对比'
          : 'H1 2024 (January–June): against the regions it lies in'
      ];
    expect(rows?.map(([name]) => name)).toEqual(
      zh ? ['长春市', '吉林省', '全国国内生产总值'] : ['Changchun', 'Jilin Province', 'China'],
    );
  });

  test('leads from a difference to its formula and to both of its figures', async () => {
    const { user } = await openSheet('?v=1&indicator=value-added-above-scale', language);
    await user.click(button(zh ? /^高于全国/ : /^above China/));
    const dialogs = [...document.querySelectorAll('dialog[open]')];
    const source = dialogs[dialogs.length - 1];
    expect(source).toHaveTextContent('22.9 − 6');
    const from = [...(source?.querySelectorAll('li button') ?? [])].map((one) =>
      one.getAttribute('data-ref'),
    );
    expect(from).toEqual(
      expect.arrayContaining([
        'erdao.2024H1.value-added-above-scale.growth',
        'china.2024H1.value-added-above-scale.growth',
      ]),
    );
    fireEvent.click(
      source?.querySelector('[data-ref="china.2024H1.value-added-above-scale.growth"]') as Element,
    );
    await waitFor(() => expect(window.location.search).toContain('figure=china.2024H1.value-added'));
    expect(document.body.textContent).toContain(zh ? '摘录第' : 'extract no.');
    await goBack();
    await waitFor(() => expect(window.location.search).toContain('~china.2024H1'));
  });

  test('shows every available period, its change in points from one of equal length, and the year’s target', async () => {
    await openSheet('?v=1&region=changchun&period=2025H1&indicator=gdp', language);
    const series = tables()[zh ? '各期走势' : 'Over time'];
    expect(series?.map(([period, value, change]) => [period, value, change])).toEqual(
      zh
        ? [
            ['2025年全年', '增长5%以上↑①预计', '—'],
            ['2025年上半年（1—6月）', '增长5.7%↑②', '较2024年上半年回落0.3个百分点测算'],
            ['2024年全年', '增长4.8%↑①', '—'],
            ['2024年上半年（1—6月）', '增长6%↑①', '—'],
            ['2024年一季度（1—3月）', '增长7.1%↑①', '—'],
            ['2023年全年', '本库未收录', '—'],
          ]
        : [
            ['2025, full year', 'up ≥5%↑①Forecast', '—'],
            ['H1 2025 (January–June)', 'up5.7%↑②', 'slower than H1 2024 by0.3 percentage pointscomputed'],
            ['2024, full year', 'up4.8%↑①', '—'],
            ['H1 2024 (January–June)', 'up6%↑①', '—'],
            ['Q1 2024 (January–March)', 'up7.1%↑①', '—'],
            ['2023, full year', 'not in this database', '—'],
          ],
    );
    const [target] = tables()[zh ? '2025年目标' : 'Target 2025'] ?? [];
    expect(target).toEqual(
      zh
        ? ['长春市', '增长5.5%以上↑目标', '增长5.7%↑', '达标高于目标0.2个百分点测算']
        : [
            'Changchun',
            'up ≥5.5%↑Target',
            'up5.7%↑',
            'On targetabove target by0.2 percentage pointscomputed',
          ],
    );
  });

  test('computes growth from levels only on request, and never from two editions', async () => {
    const { user } = await openSheet('?v=1&region=changchun&period=2025H1&indicator=gdp', language);
    expect(document.body.textContent).not.toMatch(/9\.3%/);
    await user.click(button(zh ? /^用总量推算增速$/ : /^Compute growth from the levels$/));
    expect(document.body.textContent).toMatch(zh ? /两期总量不是同一版本，不可相除/ : /different editions/);
    expect(document.body.textContent).not.toMatch(/9\.3%/);
  });

  test('says only above or below for an approximate target', async () => {
    await openSheet('?v=1&region=changchun&indicator=fixed-asset-investment', language);
    const [target] = tables()[zh ? '2024年目标' : 'Target 2024'] ?? [];
    expect(target?.[3]).toBe(zh ? '高于目标6.2个百分点测算' : 'above target by6.2 percentage pointscomputed');
  });

  test('says 本库未收录 for a target without an actual figure', async () => {
    await openSheet('?v=1&region=changchun&indicator=total-retail-sales', language);
    const [target] = tables()[zh ? '2024年目标' : 'Target 2024'] ?? [];
    expect(target?.slice(2)).toEqual(
      zh ? ['本库未收录', '不能判断'] : ['not in this database', 'Cannot be judged'],
    );
  });

  test('names the file that a comparison lacks, and uses it once it is fixed', async () => {
    const served = committedData();
    const path = panelPath('china', '2024H1', 'industry');
    const whole = served[path];
    served[path] = '{';
    const { user } = await openSheet('?v=1&indicator=value-added-above-scale', language, served);
    expect(document.querySelector('dialog [role="alert"]')).toHaveTextContent(path);
    expect(document.querySelector('dialog')).toHaveTextContent(zh ? '所在文件未读出' : 'could not be read');
    expect(document.querySelectorAll('#panels > section')).toHaveLength(4);
    served[path] = whole;
    await user.click(button(zh ? /^重试$/ : /^Retry$/));
    await waitFor(() => expect(document.querySelector('dialog [role="alert"]')).toBeNull());
    expect(document.querySelector('dialog')).toHaveTextContent('6.0%');
  });
});

test('opens from the source of any figure of an indicator, and Back returns', async () => {
  localStorage.clear();
  const { user } = await openDesk('');
  await contextRead();
  await user.click(button(/^增长22\.9%/));
  await user.click(button(/^对比与走势$/));
  await waitFor(() => expect(document.querySelector('dialog h2')).toHaveTextContent('规上工业增加值'));
  expect(window.location.search).toBe('?v=1&indicator=value-added-above-scale');
  await goBack();
  await waitFor(() => expect(document.querySelector('dialog h2')).toHaveTextContent('出处'));
});

test('says that an indicator in no file is unknown', async () => {
  await openDesk('?v=1&indicator=moon-landings');
  await waitFor(() => expect(appStore.getState().notices).toHaveLength(1));
  expect(appStore.getState().indicator).toBeNull();
  expect(document.body).toHaveTextContent('地址里的指标“moon-landings”不存在，已忽略');
  act(() => appStore.getState().dismissNotices());
});
