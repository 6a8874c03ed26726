import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { indicatorsPath, panelPath, targetsPath } from '../../src/data/data-paths';
import { filesOf } from '../../src/model/place';
import { appStore } from '../../src/store/store';
import { loadShared, textOf } from '../data-files/load-data';
import { button, closeDesk, committedData, openDesk } from '../support/open-desk';

afterEach(closeDesk);

/** Includes the regions and targets that Erdao is compared with. */
function everything(): Record<string, unknown> {
  const { regions } = loadShared().index;
  const sets = regions.flatMap((region) =>
    region.periods.flatMap((period) =>
      filesOf({ region, period }).map((panel) => panelPath(region.id, period.code, panel)),
    ),
  );
  const targets = regions.filter((region) => region.targets).map(({ id }) => targetsPath(id));
  const paths = [...sets, ...targets, indicatorsPath];
  return { ...committedData(), ...Object.fromEntries(paths.map((path) => [path, textOf(path)])) };
}

async function openFindings(query: string, served = everything()) {
  const { user } = await openDesk(query, served);
  await waitFor(() => expect(appStore.getState().context.sets.length).toBeGreaterThan(0));
  await waitFor(() => {
    const { targets, sets } = appStore.getState().context;
    const files = [...targets.map(({ file }) => file), ...sets.flatMap((set) => Object.values(set.files))];
    expect(files.map(({ status }) => status)).not.toContain('loading');
  });
  await user.keyboard('f');
  const sheet = await screen.findByRole('dialog', { name: '要点' });
  const textsIn = (of: string) => [...sheet.querySelectorAll(of)].map(({ textContent }) => textContent ?? '');
  const sentences = () => textsIn('ul:not(section ul) > li > p');
  const gaps = () => textsIn('section > ul > li > p');
  const names = () => textsIn('details li');
  return { user, sheet, sentences, gaps, names };
}

describe('the findings of Erdao', () => {
  test('open with f, summarise the data, and lead to each figure’s source and to the comparison', async () => {
    const { user, sheet, sentences, gaps, names } = await openFindings('');
    expect(sheet).toHaveTextContent('长春市二道区 · 2024年上半年（1—6月） · 全区');
    expect(sentences()[0]).toBe(
      '2024年上半年长春市二道区规上工业增加值增长22.9%，高于全国16.9个百分点（测算）；两地均未注明比较基期与价格基础',
    );
    expect(sentences()[1]).toMatch(/12个具体项目.*总投资/);
    expect(sentences()).toHaveLength(2);
    // What is missing is counted, apart from the findings, and named on demand only.
    expect(gaps()).toEqual([expect.stringMatching(/3项没有长春市、吉林省或全国的同期数（本库未收录）$/)]);
    expect(names()).toEqual(['规上工业产值', '规上重点服务业营业收入', '资质以上建筑业产值']);
    expect(sheet.querySelector('details')).not.toHaveAttribute('open');

    await user.click(button(/^16\.9个百分点（测算）$/, sheet));
    const source = await screen.findByRole('dialog', { name: '出处' });
    expect(source).toHaveTextContent('22.9 − 6');
    await user.click(button(/^关闭$/, source));
    await user.click(button(/^增长22\.9%$/, sheet));
    expect(await screen.findByRole('dialog', { name: '出处' })).toHaveTextContent('规上工业增加值');
    await user.click(button(/^关闭$/, screen.getByRole('dialog', { name: '出处' })));
    expect(sheet).toBeInTheDocument();

    await user.click(button(/^对比与走势：规上工业增加值$/, sheet));
    const comparison = await screen.findByRole('dialog', { name: '规上工业增加值' });
    await user.click(button(/^关闭$/, comparison));
    await user.click(button(/^关闭$/, sheet));
    expect(document.querySelector('dialog')).toBeNull();
  });

  test('are the same in English, and follow the filters', async () => {
    const { sheet, sentences } = await openFindings('?v=1&sector=industry');
    act(() => appStore.getState().setLanguage('en'));
    expect(sheet).toHaveTextContent('Erdao District, Changchun · H1 2024 (January–June) · Sector:');
    expect(sentences()[0]).toBe(
      'Erdao District, Changchun, H1 2024: value added of industry above designated size up 22.9%, 16.9 percentage points (computed) above China; comparison period and price basis not stated for either region',
    );
    expect(sentences()).toHaveLength(1);
    act(() => appStore.getState().toggleFilter('sector', 'industry'));
    expect(sentences()[1]).toMatch(/12 .*projects .*total investment/);
  });

  test('say so when there are none', async () => {
    const { sheet, sentences } = await openFindings('?v=1&topic=education');
    expect(sheet).toHaveTextContent('主题：教育');
    expect(sheet).toHaveTextContent('这一范围暂无要点');
    expect(sentences()).toEqual([]);
  });

  test('make no claim about all figures while a file is missing, and say that one is', async () => {
    const served = { ...everything(), [panelPath('erdao', '2024H1', 'projects')]: '{' };
    const { sheet, sentences } = await openFindings('', served);
    expect(sheet).toHaveTextContent('有数据文件未读出，要点不全');
    expect(sentences()).toEqual([expect.stringContaining('高于全国16.9个百分点（测算）')]);
  });

  test('open from the button next to the filters', async () => {
    const { user } = await openDesk('');
    await user.click(button(/^要点$/));
    expect(await screen.findByRole('dialog', { name: '要点' })).toHaveTextContent(/总投资.*最大的是/);
  });
});
