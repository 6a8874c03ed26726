import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';

/** In points from the upper left corner of the sheet. */
export type Box = Readonly<{ left: number; right: number; top: number; bottom: number }>;

export type PrintedText = Box & Readonly<{ text: string }>;

/** The content of a sheet of paper: texts, joined along each line, and areas in one colour. */
export type Sheet = Readonly<{ texts: readonly PrintedText[]; areas: readonly Box[] }>;

/** a, b, c, d, e, f of x' = ax + cy + e, y' = bx + dy + f. */
type Matrix = readonly [number, number, number, number, number, number];

/** pdf.js warns about every gradient, which need not be painted here. */
const ERRORS = 0;

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

export async function readPdf(file: Uint8Array): Promise<readonly Sheet[]> {
  const pdf = await getDocumentProxy(new Uint8Array(file), { verbosity: ERRORS });
  const sheets = Array.from({ length: pdf.numPages }, async (_, at) => {
    const page = await pdf.getPage(at + 1);
    const height = page.view[3] ?? 0;
    const { items } = await page.getTextContent();
    const texts = items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [, , , , left, baseline] = item.transform as unknown as Matrix;
      const bottom = height - baseline;
      return [{ text: item.str, left, right: left + item.width, top: bottom - item.height, bottom }];
    });
    return { texts: joined(texts), areas: await areasOf(await page.getOperatorList(), height) };
  });
  return Promise.all(sheets);
}

/** Joins the pieces of a figure: 增长, 22.9, %, ↑. */
function joined(texts: readonly PrintedText[]): readonly PrintedText[] {
  return texts.reduce<PrintedText[]>((lines, next) => {
    const last = lines[lines.length - 1];
    const gap = last ? next.left - last.right : Number.NaN;
    const size = next.bottom - next.top;
    if (last && Math.abs(last.bottom - next.bottom) < 0.5 && gap > -0.5 && gap < size / 2) {
      const top = Math.min(last.top, next.top);
      lines[lines.length - 1] = { ...last, text: last.text + next.text, right: next.right, top };
    } else lines.push(next);
    return lines;
  }, []);
}

/** Minimum and maximum x and y, in the order x, y, x, y. */
type Extent = Readonly<Record<0 | 1 | 2 | 3, number>>;

type Operators = { fnArray: readonly number[]; argsArray: readonly unknown[] };

/** The filled areas that are visible; white ones are paper. */
async function areasOf({ fnArray, argsArray }: Operators, height: number): Promise<readonly Box[]> {
  const { OPS } = await getResolvedPDFJS();
  const areas: Box[] = [];
  let state = { at: IDENTITY, colour: '#000000' };
  const saved: (typeof state)[] = [];
  const steps = new Map<number, (args: unknown) => void>([
    [OPS.save, () => saved.push(state)],
    [
      OPS.restore,
      () => {
        state = saved.pop() ?? state;
      },
    ],
    [
      OPS.transform,
      (matrix) => {
        state = { ...state, at: within(state.at, matrix as Matrix) };
      },
    ],
    [
      OPS.setFillRGBColor,
      (colour) => {
        state = { ...state, colour: (colour as [string])[0] };
      },
    ],
    [
      OPS.constructPath,
      (path) => {
        const [then, , extent] = path as [number, unknown, Extent | null];
        const isFilled = then === OPS.fill || then === OPS.eoFill;
        if (extent && isFilled && state.colour !== '#ffffff') areas.push(areaOf(state.at, extent, height));
      },
    ],
  ]);
  for (const [i, operator] of fnArray.entries()) steps.get(operator)?.(argsArray[i]);
  return areas;
}

function areaOf(at: Matrix, extent: Extent, height: number): Box {
  const [x1, y1] = placed(at, extent[0], extent[1]);
  const [x2, y2] = placed(at, extent[2], extent[3]);
  return {
    left: Math.min(x1, x2),
    right: Math.max(x1, x2),
    top: height - Math.max(y1, y2),
    bottom: height - Math.min(y1, y2),
  };
}

function within(outer: Matrix, [a, b, c, d, e, f]: Matrix): Matrix {
  const [oa, ob, oc, od] = outer;
  const [oe, of] = placed(outer, e, f);
  return [oa * a + oc * b, ob * a + od * b, oa * c + oc * d, ob * c + od * d, oe, of];
}

function placed([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}
