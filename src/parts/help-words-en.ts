import type { HelpMessages } from './help-words-zh';

export const helpEn: HelpMessages = {
  keys: { arrows: 'Arrow keys', enter: 'Enter', space: 'Space', esc: 'Esc', back: 'Browser Back' },
  help: {
    title: 'How to use it, and keys',
    intro:
      'Select a mark and all four panels filter by it; select it again to undo. Select a figure to see its source. Back undoes.',
    key: 'Key',
    does: 'Does',
    singleKeys: 'Single character keys are on (switch off if you dictate or press keys by accident)',
    honest: 'How to read the figures',
    rules: [
      'Figures keep their printed precision; “just under”, “about”, “more than” and “at least” are never rounded away.',
      'What this software computes is marked “computed”, with its formula at the source.',
      'A forecast is marked as one and is not a result.',
      'What the source does not say is “not in the source” or —, never 0.',
      'Figures marked “whole district” and the like cannot be split by sector; under a filter they stay and do not stand for the sector.',
    ],
  },
};
