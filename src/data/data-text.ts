/** Columns of a line of a data file, without the brackets that close it; a Chinese character takes two. */
const WIDTH = 140;

type Entries = readonly (readonly [key: string, value: unknown])[];

/**
 * JSON as data files are set. Each key of the file begins a line, and so does each entry of its lists; an entry's own keys
 * fill lines as words fill a paragraph:
 *
 *     "indicators": [
 *       { "id": "retail-sales", "name": { "zh": "社会消费品零售总额", "en": "Retail sales" },
 *         "growth": { "printed": "4.1%", "source": { "paragraph": "P03", "phrase": "增长4.1%" } } },
 *
 * Keys keep their order.
 */
export function dataText(file: Readonly<Record<string, unknown>>): string {
  const members = entriesOf(file).map(([key, value]) => {
    const start = `  ${JSON.stringify(key)}: `;
    return `${start}${valueAt(value, 2, columnsOf(start))}`;
  });
  return `{\n${members.join(',\n')}\n}\n`;
}

/** A value that starts in a line with `used` columns before it; further lines are indented by `indent` + 2. */
function valueAt(value: unknown, indent: number, used: number): string {
  const line = lineOf(value);
  if (Math.max(indent, used) + columnsOf(line) <= WIDTH) return line;
  const inner = ' '.repeat(indent + 2);
  if (Array.isArray(value)) {
    const items = value.map((one) => `${inner}${valueAt(one, indent + 2, indent + 2)}`);
    return `[\n${items.join(',\n')}\n${' '.repeat(indent)}]`;
  }
  if (typeof value !== 'object' || value === null) return line;
  return `{ ${filled(entriesOf(value), indent + 2)} }`;
}

/** Members in as few lines as hold them; one that fits in none is broken up itself. */
function filled(entries: Entries, indent: number): string {
  const lines: string[] = [];
  let room = 0;
  for (const [key, value] of entries) {
    const start = `${JSON.stringify(key)}: `;
    const member = `${start}${valueAt(value, indent, indent + columnsOf(start))}`;
    const width = columnsOf(member) + 2;
    const fits = room >= width && !member.includes('\n');
    if (fits) lines.push(`${lines.pop()}, ${member}`);
    else lines.push(member);
    room = member.includes('\n') ? 0 : (fits ? room : WIDTH - indent - 2) - width;
  }
  return lines.join(`,\n${' '.repeat(indent)}`);
}

function lineOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(lineOf).join(', ')}]`;
  if (typeof value === 'number') return numberOf(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const members = entriesOf(value).map(([key, of]) => `${JSON.stringify(key)}: ${lineOf(of)}`);
  return members.length > 0 ? `{ ${members.join(', ')} }` : '{}';
}

/** What JSON.parse made of -0 and 1e999 is written so that it makes the same of it again: data:check refuses them. */
function numberOf(value: number): string {
  if (Object.is(value, -0)) return '-0';
  return Number.isFinite(value) ? JSON.stringify(value) : `${value < 0 ? '-' : ''}1e999`;
}

function entriesOf(value: object): Entries {
  return Object.entries(value).filter(([, of]) => of !== undefined);
}

const WIDE = /[\u2E80-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\u3000-\u303F]/g;

/** Chinese characters and full-width forms count twice. */
function columnsOf(line: string): number {
  return line.length + (line.match(WIDE)?.length ?? 0);
}
