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
  asRecord('enterprise', enterprise({ id: 'gears', name: text('齿轮公司', 'Gear maker') })),
];
const find = (query: string, limit?: number) =>
  searchRecords(
    records,
    query,
    (name, typed) => {
      const at = name.indexOf('齿轮');
      return at >= 0 && 'chilun'.startsWith(typed) ? at : null;
    },
    limit,
  ).map(({ id }) => id);

describe('search', () => {
  test('puts a name that starts so before one that contains it, and both before a text', () => {
    expect(find('发动机')).toEqual(['engine', 'big-engine', 'talk']);
    expect(find('engine PLANT')).toEqual(['engine', 'big-engine', 'talk']);
  });

  test('wants all words of an English query, in any order', () => {
    expect(find('plant big')).toEqual(['big-engine']);
    expect(find('plant moon')).toEqual([]);
  });

  test('understands pinyin where somebody can spell it, a name that starts so first', () => {
    expect(find('chi')).toEqual(['gears', 'gear-works']);
    expect(searchRecords(records, 'chi', null)).toEqual([]);
  });

  test('finds nothing for nothing and no more than it is asked for', () => {
    expect(find('  ')).toEqual([]);
    expect(find('engine', 1)).toEqual(['engine']);
  });
});
