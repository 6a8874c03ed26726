/** What reprints in traditional characters have for words of figures, units and directions; one character each. */
const traditional =
  '億亿萬万個个點点長长減减幅幅縮缩漲涨餘余約约達达過过內内級级項项戶户輛辆臺台塊块畝亩噸吨頭头張张場场條条棟栋時时鐘钟兩两倆俩間间歲岁幾几滿满將将於于較较數数總总無无負负隻只';
const simplified = new Map<string, string>();
for (let i = 0; i < traditional.length; i += 2) {
  simplified.set(traditional.charAt(i), traditional.charAt(i + 1));
}
/** A traditional character, or one of U+FF01 to U+FF5E: the ASCII characters, wide. */
const FOREIGN = new RegExp(`[${[...simplified.keys()].join('')}\uff01-\uff5e]`, 'gu');

/**
 * A text as it is compared and read: half-width, in simplified characters, without spaces but those between two digits,
 * which keep two numbers apart. A minus is always `-`.
 */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .replace(FOREIGN, (character) => simplified.get(character) ?? halfWidth(character))
    .replace(/[−–－]/gu, '-')
    .replace(/(?<!\d)\s+|\s+(?!\d)/gu, '')
    .replace(/\s+/gu, ' ');
}

function halfWidth(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
}
