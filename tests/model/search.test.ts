import { describe, expect, test } from 'vitest';
import { searchRecords } from '../../src/model/search';
import { asRecord, enterprise, measure, project, text } from '../support/made-up-data';

const records = [
  asRecord(
    'measure',
    measure({ id: 'talk', name: text('座谈', 'Talks'), summary: text('说发动机', 'about the Engine plant') }),
  ),
  asRecord('project', project({ id: 'big-engine', name: text('大发动机厂', 'Big engine plant') })),
  asRecord('project', project({ id: 'engine', name: text('发动机厂', 'Engine plant') })),
  asRecord('project', project({ id: 'gear-works', name: text('大齿轮厂', 'Works') })),
  asRecord(
    'enterprise',
    enterprise({ id: 'gears', name: text('齿轮公司', 'Gear maker'), town: 'north-hill' }),
  ),
];
const towns = new Map([['north-hill', text('北山镇', 'North Hill')]]);
const find = (query: string, limit?: number) =>
  searchRecords(
    records,
    query,
    (name, typed) => {
      const at = name.indexOf('齿轮');
      return at >= 0 && 'chilun'.startsWith(typed) ? at : null;
    },
    towns,
    limit,
  ).map(({ id }) => id);

describe('search', () => {
  test('ranks a name that starts with the query before one that contains it, and both before a text', () => {
    expect(find('发动机')).toEqual(['engine', 'big-engine', 'talk']);
    expect(find('engine PLANT')).toEqual(['engine', 'big-engine', 'talk']);
  });

  test('requires all words of an English query, in any order', () => {
    expect(find('plant big')).toEqual(['big-engine']);
    expect(find('plant moon')).toEqual([]);
  });

  test('matches pinyin if a speller is given, with names that start with it first', () => {
    expect(find('chi')).toEqual(['gears', 'gear-works']);
    expect(searchRecords(records, 'chi', null)).toEqual([]);
  });

  test('finds what is in a town by the town’s name', () => {
    expect(find('北山')).toEqual(['gears']);
    expect(find('north HILL')).toEqual(['gears']);
  });

  test('finds nothing for an empty query, and at most the requested number', () => {
    expect(find('  ')).toEqual([]);
    expect(find('engine', 1)).toEqual(['engine']);
  });
});
