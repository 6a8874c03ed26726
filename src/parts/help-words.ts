import { catalogue } from '../i18n/catalogue';

/** Words of the help sheets. */
export const [helpWords, useHelpWords] = catalogue(
  {
    keys: { arrows: '方向键', enter: '回车', space: '空格', esc: 'Esc', back: '浏览器后退' },
    help: {
      title: '操作与键盘',
      intro: '点图中一项，四个面板一起筛选；再点一次取消。点数字看它的出处。后退键撤销。',
      key: '键',
      does: '作用',
      singleKeys: '单个字符键有效（用语音输入或容易误触时可关掉）',
      honest: '怎么读这些数',
      rules: [
        '数字按原文精度显示；近、约、超、以上都保留，不改成整数。',
        '标“测算”的是本软件算出的，出处里有算式。',
        '标“预计”的还不是结果。',
        '原文没有的写“原文未载”或“—”，不写0。',
        '“全区口径”“全市口径”等的数不可分行业、街道乡镇，筛选时保留但不代表所选范围。',
      ],
      ownData: '换上自己的数据',
      guide: '怎样放数据（新标签页）',
    },
  },
  {
    keys: { arrows: 'Arrow keys', enter: 'Enter', space: 'Space', esc: 'Esc', back: 'Browser Back' },
    help: {
      title: 'Help and shortcuts',
      intro:
        'Select a mark to filter all four panels by it; select it again to undo. Select a figure to see its source. Back undoes.',
      key: 'Key',
      does: 'Action',
      singleKeys: 'Single-character shortcuts (switch off if you dictate or press keys by accident)',
      honest: 'How to read the figures',
      rules: [
        'Figures keep their printed precision; “just under”, “about”, “more than” and “at least” are never rounded away.',
        'What this software computes is marked “computed”; its source shows the formula.',
        'A forecast is marked as one and is not a result.',
        'What the source does not state is shown as “not in the source” or —, never 0.',
        'Figures marked “whole district” and the like cannot be split by sector or town; under a filter they stay but do not represent the selection.',
      ],
      ownData: 'Data of your own',
      guide: 'How to put in data (new tab)',
    },
  },
);
