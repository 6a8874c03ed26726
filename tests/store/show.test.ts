import { beforeEach, describe, expect, test } from 'vitest';
import {
  addPage,
  DEFAULT_ORDER,
  type RunningOrder,
  type RunningPage,
} from '../../src/model/orders/running-order';
import { firstSlide } from '../../src/store/app-state';
import { pinnedQuery, selectShownPage, selectShownPages } from '../../src/store/show';
import { appStore } from '../../src/store/store';
import { erdaoStore } from '../support/erdao-store';

const empty: RunningOrder = { version: 1, id: 'mine', name: '', pages: [] };
const page = (view: string, change: Partial<RunningPage> = {}): Omit<RunningPage, 'id'> => ({
  kind: 'view',
  view,
  title: null,
  notes: '',
  seconds: null,
  hidden: false,
  dataVersion: null,
  ...change,
});
const order = (...pages: readonly Omit<RunningPage, 'id'>[]) => pages.reduce(addPage, empty);
const state = () => appStore.getState();
const present = (...pages: readonly Omit<RunningPage, 'id'>[]) => {
  appStore.setState({ orders: [order(...pages)] });
  state().startShow('mine');
};

beforeEach(() => {
  erdaoStore();
});

describe('the order made of the data', () => {
  test('goes from the cover through every panel of the region and period to the closing page', () => {
    state().startShow(DEFAULT_ORDER);
    expect(selectShownPages(state()).map(({ id }) => id)).toEqual([
      'cover',
      'headlines',
      'industry',
      'projects',
      'business-environment',
      'livelihood',
      'all-projects',
      'findings',
      'closing',
    ]);
  });

  test('for a period with one panel shows no other', () => {
    state().setRegionAndPeriod('china', '2024H1');
    state().startShow(DEFAULT_ORDER);
    const ids = selectShownPages(state()).map(({ id }) => id);
    expect(ids).toEqual(['cover', 'headlines', 'industry', 'findings', 'closing']);
    state().turnTo(3);
    expect(state()).toMatchObject({ region: 'china', period: '2024H1', focus: 'industry' });
  });

  test('replaces an order that this browser does not have', () => {
    state().startShow('of-somebody-else');
    expect(selectShownPages(state())).toHaveLength(9);
  });
});

describe('turning pages', () => {
  test('goes through a page’s screens before the next page, and back to the previous page’s last screen', () => {
    present(page('?v=1&focus=industry'), page('?v=1&focus=projects'));
    state().reportScreens(3, 1);
    state().forward();
    state().forward();
    expect(state().slide).toEqual({ page: 1, screen: 3 });
    state().forward();
    expect(state().slide).toEqual({ page: 2, screen: 1 });
    state().back();
    state().reportScreens(3, 1);
    expect(state().slide).toEqual({ page: 1, screen: 3 });
  });

  test('steps by the number of screens side by side, and skips none at the end', () => {
    present(page('?v=1&focus=industry'), page('?v=1&focus=projects'));
    state().reportScreens(3, 2);
    state().forward();
    expect(state().slide).toEqual({ page: 1, screen: 3 });
    state().back();
    expect(state().slide).toEqual({ page: 1, screen: 1 });
    state().forward();
    state().forward();
    expect(state().slide.page).toBe(2);
    state().back();
    state().reportScreens(3, 2);
    expect(state().slide).toEqual({ page: 1, screen: 3 });
  });

  test('stays at the ends, unless the show loops', () => {
    present(page(''), page('?v=1&focus=projects'));
    state().back();
    expect(state().slide).toEqual(firstSlide);
    state().turnTo(99);
    expect(state().slide.page).toBe(2);
    state().forward();
    expect(state().slide.page).toBe(2);
    state().forward(true);
    expect(state().slide.page).toBe(1);
  });

  test('skips hidden pages, which have no number', () => {
    present(page(''), page('?v=1&focus=projects', { hidden: true }), page('?v=1&focus=livelihood'));
    state().forward();
    expect(state()).toMatchObject({ slide: { page: 2 }, focus: 'livelihood' });
  });

  test('ends the emphasis of a mark', () => {
    present(page(''), page('?v=1&focus=projects'));
    state().setShow({ emphasis: 'changji-auto-trade-city' });
    state().forward();
    expect(state().show.emphasis).toBeNull();
  });

  test('does nothing in an order without pages', () => {
    present();
    state().forward();
    state().back();
    expect(selectShownPage(state())).toBeNull();
    expect(state().slide).toEqual(firstSlide);
  });
});

describe('filters in a show', () => {
  test('set on a page carry over to pages pinned without filters, until they are cleared', () => {
    present(page(''), page('?v=1&focus=projects'), page('?v=1&focus=industry'));
    state().toggleFilter('sector', 'automotive');
    state().forward();
    expect(state().clauses).toEqual({ sector: ['automotive'] });
    state().clearFilters();
    state().forward();
    expect(state().clauses).toEqual({});
  });

  test('of a page pinned with filters replace earlier ones, and do not carry over', () => {
    present(page(''), page('?v=1&sector=digital&focus=projects'), page('?v=1&focus=industry'));
    state().toggleFilter('sector', 'automotive');
    state().forward();
    expect(state().clauses).toEqual({ sector: ['digital'] });
    state().toggleFilter('stage', 'signed');
    state().forward();
    expect(state().clauses).toEqual({ sector: ['automotive'] });
    state().back();
    expect(state().clauses).toEqual({ sector: ['digital'] });
  });

  test('of the desk carry over into the show', () => {
    state().toggleFilter('sector', 'automotive');
    state().startShow(DEFAULT_ORDER, 4);
    expect(state()).toMatchObject({ focus: 'projects', clauses: { sector: ['automotive'] } });
  });

  test('stay on another screen of the same page', () => {
    present(page('?v=1&sector=digital&focus=projects'));
    state().reportScreens(2, 1);
    state().toggleFilter('sector', 'automotive');
    state().forward();
    expect(state().clauses).toEqual({ sector: ['digital', 'automotive'] });
  });
});

describe('a pinned view', () => {
  test('is the visible view, without an open source, a highlight or the show', () => {
    state().showView(
      { focus: 'projects', tables: ['projects'], clauses: { stage: ['signed'] }, figure: 'a.b', record: 'a' },
      [],
    );
    state().startShow(DEFAULT_ORDER);
    state().showView({ focus: 'projects', tables: ['projects'], clauses: { stage: ['signed'] } }, []);
    expect(pinnedQuery(state())).toBe('?v=1&stage=signed&focus=projects&table=projects');
  });

  test('is shown by an address that names only the page', () => {
    appStore.setState({
      orders: [order(page(''), page('?v=1&region=changchun&period=2024H1&focus=projects'))],
    });
    state().showView({ present: 'mine', slide: { page: 2, screen: 1 } }, []);
    state().showAsPinned();
    expect(state()).toMatchObject({ region: 'changchun', period: '2024H1', focus: 'projects' });
  });

  test('yields to the address’s own parameters: a reload keeps the filters', () => {
    appStore.setState({ orders: [order(page('?v=1&focus=projects'))] });
    state().showView({ present: 'mine', focus: 'projects', clauses: { sector: ['digital'] } }, []);
    state().showAsPinned();
    expect(state().clauses).toEqual({ sector: ['digital'] });
  });
});

test('after a show the desk keeps its page', () => {
  present(page('?v=1&focus=projects'));
  state().setShow({ blank: true });
  appStore.getState().endShow();
  expect(state()).toMatchObject({
    present: null,
    slide: firstSlide,
    focus: 'projects',
    show: { blank: false },
  });
});
