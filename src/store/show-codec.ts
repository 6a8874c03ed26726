import * as v from 'valibot';
import { secondsSchema } from '../model/orders/running-order';
import { firstSlide, type Slide } from './app-state';
import { single, type UrlCodec } from './url-parameters';

const slideText = single('slide');
const autoplayText = single('autoplay');

/**
 * `slide=3`; `slide=3.2`: the second screen of page 3, `slide=3.last`: its last. Screen 1.1 is not written.
 */
export const slideCodec: UrlCodec<Slide> = {
  parameters: slideText.parameters,
  write: ({ page, screen }) => {
    if (page === 1 && screen === 1) return [];
    return slideText.write(screen === 1 ? String(page) : `${page}.${screen}`);
  },
  read: (values, report) => {
    const text = slideText.read(values, report);
    if (text === null) return firstSlide;
    const [, page, screen = '1'] = /^([1-9]\d{0,3})(?:\.([1-9]\d{0,3}|last))?$/.exec(text) ?? [];
    if (page !== undefined)
      return { page: Number(page), screen: screen === 'last' ? screen : Number(screen) };
    report({ kind: 'unknown-value', parameter: 'slide', value: text });
    return firstSlide;
  },
};

/** `autoplay=20`: seconds per page. */
export const autoplayCodec: UrlCodec<number | null> = {
  parameters: autoplayText.parameters,
  write: (seconds) => autoplayText.write(seconds === null ? null : String(seconds)),
  read: (values, report) => {
    const text = autoplayText.read(values, report);
    if (text === null) return null;
    const seconds = v.safeParse(secondsSchema, /^\d+$/.test(text) ? Number(text) : text);
    if (seconds.success) return seconds.output;
    report({ kind: 'unknown-value', parameter: 'autoplay', value: text });
    return null;
  },
};
