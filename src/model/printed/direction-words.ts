/**
 * Words that stand before a number and say which way it goes. `neither` are those that contain such a word or stand in its
 * place and do not say: 新增12家 is no change, 降幅收窄 is a smaller fall, 压缩70% tells of a measure and not of an indicator.
 */
const words = {
  up: '正增长|增长率|增长速度|增长幅度|增长|增加|增速|增幅|增多|净增|多增|少减|少降|增|上升|回升|攀升|提升|升幅|升|提高|上涨|涨幅|涨|加快|走高|上扬|上调|调增|拉高',
  down: '负增长|少增|多减|多降|下降幅度|下降|降低|降幅|回落|减少|减幅|减|下跌|跌幅|跌|下滑|下挫|下调|调减|放缓|走低|萎缩|缩水|降',
  neither: '新增|倍增|收窄|扩大|压缩|压减|压降|缩短|缩减|精简|精减|拟增|追加',
} as const;
export type Way = keyof typeof words;

/** Nouns of rates: a number that follows them with 为 is the rate itself, as it is not after 下降为. */
const noun = '(?<=[率速幅度])';

/** Words of a text that may make a number in it a fall. */
const FALLS = new RegExp(`${words.down}|收窄|压缩|压减|压降|缩短|缩减|精简|精减`, 'u');

export function mayFall(text: string): boolean {
  return FALLS.test(text);
}

/** The direction word that a text ends with. */
const AT_END = new RegExp(`(?:(${words.up})|(${words.down})|(?:${words.neither}))$`, 'u');
/** The direction word that a text begins with, and what joins it to its number. */
const AT_START = new RegExp(`^(?:(${words.up})|(${words.down}))(?:了|${noun}[为是])?`, 'u');

export function wayAtEnd(text: string): Way | null {
  return wayOf(AT_END.exec(text));
}

export function wayAtStart(text: string): Readonly<{ way: Way; length: number }> | null {
  const match = AT_START.exec(text);
  const way = wayOf(match);
  return match && way ? { way, length: match[0].length } : null;
}

function wayOf(match: RegExpExecArray | null): Way | null {
  if (!match) return null;
  if (match[1] !== undefined) return 'up';
  return match[2] === undefined ? 'neither' : 'down';
}
