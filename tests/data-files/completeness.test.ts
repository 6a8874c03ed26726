import { describe, expect, test } from 'vitest';
import { numbersIn } from '../../src/data/census';
import { loadErdao, loadShared } from './load-data';

const documentId = 'erdao-2024h1';
const document = loadShared().documents.get(documentId);
if (!document) throw new Error(`data/sources.json has no document ${documentId}`);
const dataset = loadErdao();
const numbers = document.paragraphs.flatMap(({ id, numbers }) =>
  numbers.map((number) => ({ paragraph: id, number })),
);

describe('every number that the founding document prints', () => {
  test('is in one of its 47 paragraphs, which all exist and have a part', () => {
    const expected = Array.from({ length: 47 }, (_, i) => `P${String(i + 1).padStart(2, '0')}`);
    expect(document.paragraphs.map(({ id }) => id)).toEqual(expected);
    const parts = document.parts.map(({ id }) => id);
    expect(document.paragraphs.filter(({ part }) => part === null || !parts.includes(part))).toEqual([]);
  });

  test('is one number by the census’s rules', () => {
    // 首 is a number only before 位, which belongs to the figure, not to the number.
    const spelt = numbers.map(({ number }) => numbersIn(number.text === '首' ? '首位' : number.text));
    expect(spelt).toEqual(numbers.map(({ number }) => [number.text]));
  });

  test('is a figure that cites this paragraph and prints this number, or has a reason not to be one', () => {
    const lost = numbers.filter(({ paragraph, number }) => {
      if (!('figure' in number)) return false;
      const figure = dataset.figures.get(number.figure);
      return !(
        figure?.source.document === documentId &&
        figure.source.paragraph === paragraph &&
        numbersIn(figure.quantity.printed).includes(number.text)
      );
    });
    expect(lost).toEqual([]);
  });

  test('that dates a milestone is cited by a milestone of that project', () => {
    const dates = numbers.flatMap(({ paragraph, number }) =>
      'milestone' in number
        ? [{ paragraph, text: number.text, project: dataset.byId.get(number.milestone) }]
        : [],
    );
    expect(dates).toHaveLength(1);
    for (const { paragraph, text, project } of dates) {
      const milestones = project?.type === 'project' ? project.milestones : [];
      expect(milestones).toContainEqual(
        expect.objectContaining({
          planned: true,
          source: expect.objectContaining({ paragraph, phrase: expect.stringContaining(text) }),
        }),
      );
    }
  });
});

describe('every figure that the data publishes', () => {
  const named = numbers.flatMap(({ number }) => ('figure' in number ? [number.figure] : []));
  const published = [...dataset.figures.values()].filter(({ derivation }) => derivation === null);

  test('is named by at most one printed number', () => {
    expect(named.filter((ref, i) => named.indexOf(ref) !== i)).toEqual([]);
  });

  test('is named by a printed number, or gives a member what is printed of its total', () => {
    const unnamed = published.filter(({ ref }) => !named.includes(ref));
    expect(unnamed.map(({ ref }) => ref)).toEqual([
      'binwan-bay.investment',
      'tractor-works.investment',
      'nanhang-airport.investment',
      'no2-thermal-plant.investment',
    ]);
    const total = dataset.figures.get('class-10bn-projects.threshold');
    for (const { source, quantity } of unnamed) {
      expect({ source, quantity }).toEqual({ source: total?.source, quantity: total?.quantity });
    }
  });
});
