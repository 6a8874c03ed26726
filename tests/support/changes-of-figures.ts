import type { Quantity } from '../../src/model/quantity-schema';

/** A figure as a file writes it. */
export type WrittenFigure = Readonly<Record<string, unknown>> & {
  readonly printed: string;
  readonly source: Readonly<Record<string, string>>;
};

export type ChangedFigure = Readonly<{
  /** What was changed. */
  what: string;
  figure: WrittenFigure;
  /** Why the change cannot be told from what is printed; undefined where it must be refused. */
  reason?: keyof typeof reasons | undefined;
}>;

/** What data:check lets through, and why. Everything else is refused. */
export const reasons = {
  'another number of the phrase':
    'A phrase may print several figures of one kind (分别增长5.4%、11.5%); which is whose, only the reader can tell.',
  'the words of a cell':
    'Cells are not kept, so their printed words stand alone where no amount is stated beside them.',
  'the place of a cell': 'Tables are not kept, so a row, a column or a cell cannot be looked up.',
  'a unit that is not printed':
    'Of 三大行动, and of a cell whose row and column name no unit, the file alone states it.',
  'the direction in the phrase':
    'The phrase is the printed words. It is looked up where the document’s text is kept in sources.json.',
  'a basis that is not printed': 'Few phrases state a price basis.',
  'a kind that is not printed': 'Few phrases state a kind of growth, and 同比 may be cumulative.',
  'a nature that is not printed': 'Most phrases do not say whether something is planned or has happened.',
  'an earlier period':
    'The period stands elsewhere in the document. Later ones than the document are refused.',
  'a later period of what has no date': 'The document has no date, or the figure is a plan.',
  'another place in the documents':
    'Paragraphs whose numbers are listed in sources.json, or whose text is kept, are compared; others are not known.',
  'no unit with 持平': 'As a percentage or as points, it is 0.',
} as const;

export type Around = Readonly<{
  /** The field that it stands in: growth, quantity, share … */
  role: string;
  /** As it is read. */
  quantity: Quantity;
  nature: string;
  /** Whether the document that it cites has a date. */
  isDated: boolean;
  /** Another document with the same paragraph, and another paragraph of the same document. */
  otherDocument: string | undefined;
  otherParagraph: string | undefined;
}>;

/** Every single change of a figure that could make it another. */
export function changesOf(figure: WrittenFigure, around: Around): readonly ChangedFigure[] {
  return [
    ...statedChanges(figure, around),
    ...printedChanges(figure, around),
    ...(around.role === 'growth' ? rateChanges(figure) : []),
    ...timeChanges(figure, around),
    ...sourceChanges(figure, around),
  ];
}

const units = ['亿元', '万元', 'percent', 'percentage-point', '家', '天'];
const qualifiers = ['exact', 'just-under', 'about', 'more-than', 'at-least', 'at-most', 'class', 'rank'];
const bases = { 'current-price': /现价|当年价/, 'comparable-price': /可比价/, 'constant-price': /不变价/ };
const kinds = {
  'year-on-year': /同比|[比较](?:上年|去年)(?![末底])/,
  cumulative: /同比|[比较](?:上年|去年)(?![末底])/,
  'month-on-month': /环比|比上[月季]/,
  'quarter-on-quarter': /环比|比上[月季]/,
};
const expected = /预计|预期|预测|有望|力争|计划完成/;

/** Amount, unit, qualifier, or total of a rank, stated otherwise than printed. */
function statedChanges(figure: WrittenFigure, { quantity }: Around): readonly ChangedFigure[] {
  const { amount, unit, qualifier, outOf = 0 } = quantity;
  const isFlat = figure.printed.includes('持平');
  const isUnitPrinted = figure.unit === undefined || figure.printed.includes(unit.zh);
  return [
    ...[amount + 1, -amount, amount * 10]
      .filter((other) => other !== amount && Math.abs(other) < 1e9)
      .map((other) => ({ what: 'amount', figure: { ...figure, amount: other + 0 } })),
    ...units
      .filter((other) => other !== unit.id)
      .map((other) => ({
        what: 'unit',
        figure: { ...figure, unit: other },
        reason: isFlat
          ? ('no unit with 持平' as const)
          : isUnitPrinted
            ? undefined
            : ('a unit that is not printed' as const),
      })),
    ...qualifiers
      .filter((other) => other !== qualifier)
      .map((other) => ({ what: 'qualifier', figure: { ...figure, qualifier: other } })),
    { what: 'outOf', figure: { ...figure, outOf: outOf + 1 } },
  ];
}

/** Printed words that are not the document's, and a phrase that prints another number. */
function printedChanges(figure: WrittenFigure, { quantity }: Around): readonly ChangedFigure[] {
  const { printed, source } = figure;
  const { phrase } = source;
  const others = [...printed.matchAll(/\d/g)].map(({ index }) => {
    const other = String((Number(printed[index]) + 1) % 10);
    return printed.slice(0, index) + other + printed.slice(index + 1);
  });
  const { zh } = quantity.unit;
  const withoutUnit = printed.endsWith(zh) ? [printed.slice(0, -zh.length)] : [];
  const changed = [...others, ...withoutUnit, `约${printed}`, `-${printed}`].filter((words) => words !== '');
  const reasonOf = (words: string) => {
    if (phrase === undefined) return 'the words of a cell' as const;
    return phrase.includes(words) && others.includes(words)
      ? ('another number of the phrase' as const)
      : undefined;
  };
  return [
    ...changed.map((words) => ({
      what: 'printed',
      figure: { ...figure, printed: words },
      reason: reasonOf(words),
    })),
    ...others.flatMap((words) => {
      // In traditional characters, the phrase has the same digits.
      const [number = '', other = ''] = [printed, words].map((text) => /\d[\d.,]*/.exec(text)?.[0]);
      const changed = phrase?.replaceAll(printed, words).replaceAll(number, other);
      if (changed === undefined || changed === phrase) return [];
      return [{ what: 'phrase', figure: { ...figure, source: { ...source, phrase: changed } } }];
    }),
  ];
}

/** The direction in the phrase, and a basis and a kind that it may contradict. */
function rateChanges(figure: WrittenFigure): readonly ChangedFigure[] {
  const { phrase } = figure.source;
  const turned = phrase?.replace(/增长|下降/g, (word) => (word === '增长' ? '下降' : '增长'));
  return [
    ...(turned === undefined || turned === phrase
      ? []
      : [
          {
            what: 'direction',
            figure: { ...figure, source: { ...figure.source, phrase: turned } },
            reason: 'the direction in the phrase' as const,
          },
        ]),
    ...saidOtherwise('basis', bases, 'a basis that is not printed', figure),
    ...saidOtherwise('kind', kinds, 'a kind that is not printed', figure),
  ];
}

/** Each value of a field; one is contradicted where the phrase has the words of others and not its own, and no two kinds. */
function saidOtherwise(
  field: 'basis' | 'kind',
  words: Readonly<Record<string, RegExp>>,
  reason: keyof typeof reasons,
  figure: WrittenFigure,
): readonly ChangedFigure[] {
  const { phrase = '' } = figure.source;
  const said = new Set(
    Object.values(words)
      .filter((pattern) => pattern.test(phrase))
      .map(String),
  );
  return Object.entries(words).map(([value, own]) => ({
    what: field,
    figure: { ...figure, [field]: value },
    reason: said.size === 1 && !said.has(String(own)) ? undefined : reason,
  }));
}

/** Its nature, and a period that is over or is still to come. */
function timeChanges(figure: WrittenFigure, { nature, isDated }: Around): readonly ChangedFigure[] {
  const { phrase = '' } = figure.source;
  const natures = ['actual', 'forecast', 'plan'].filter((other) => other !== nature);
  return [
    ...natures.map((other) => ({
      what: 'nature',
      figure: { ...figure, nature: other, period: { code: 'unstated', printed: null } },
      reason:
        other === 'actual' && expected.test(phrase) ? undefined : ('a nature that is not printed' as const),
    })),
    {
      what: 'period',
      figure: { ...figure, period: { code: '2001', printed: null } },
      reason: 'an earlier period',
    },
    {
      what: 'period',
      figure: { ...figure, period: { code: '2099H2', printed: null } },
      reason: nature === 'actual' && isDated ? undefined : 'a later period of what has no date',
    },
    { what: 'period', figure: { ...figure, period: { code: '2001Q1', printed: '上半年' } } },
  ];
}

/** The place that it is cited from: one that does not exist, and another. */
function sourceChanges(figure: WrittenFigure, around: Around): readonly ChangedFigure[] {
  const at = (place: object) => ({ ...figure, source: { ...figure.source, ...place } }) as WrittenFigure;
  const places = ['document', 'paragraph', 'table', 'sheet'].filter((key) => key in figure.source);
  const cells = ['row', 'column', 'cell'].filter((key) => key in figure.source);
  return [
    ...['document', ...places].map((key) => ({
      what: key,
      figure: at({ [key]: key === 'paragraph' ? 'P999' : 'none' }),
    })),
    ...cells.map((key) => ({
      what: key,
      figure: at({ [key]: key === 'cell' ? 'ZZ99' : '别的' }),
      reason: 'the place of a cell' as const,
    })),
    ...(around.otherDocument === undefined ? [] : [{ document: around.otherDocument }]).map((place) => ({
      what: 'document',
      figure: at(place),
      reason: 'another place in the documents' as const,
    })),
    ...(around.otherParagraph === undefined ? [] : [{ paragraph: around.otherParagraph }]).map((place) => ({
      what: 'paragraph',
      figure: at(place),
      reason: 'another place in the documents' as const,
    })),
  ];
}
