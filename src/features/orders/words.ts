import { catalogue } from '../../i18n/catalogue';
import { plural } from '../../i18n/english';

/** Words of running orders and their pages, for the organiser and the show. */
export const [orderWords, useOrderWords] = catalogue(
  {
    defaultOrder: '默认方案',
    kinds: { cover: '封面', headlines: '主要指标', view: '画面', findings: '要点', closing: '结束页' },
    desk: '总览',
    allProjects: '全部项目',
    gone: {
      project: '这一页的项目在现有数据中已不存在',
      indicator: '这一页的指标在现有数据中已不存在',
      place: '这一页的地区或时期在现有数据中已不存在',
      panel: '这一页的面板在这一地区、这一时期没有数据',
    },
    changed: '数据在加入汇报之后有更新',
    list: '全部方案',
    create: '新建方案',
    openFile: '打开文件…',
    undo: '撤销',
    pages: (shown: number, hidden: number) => (hidden === 0 ? `${shown}页` : `${shown}页，另隐藏${hidden}页`),
    readOnly: '默认方案由现有数据生成，可以演示，不能改动。要改动，请先复制一份。',
    name: '方案名称',
    copy: '复制方案',
    copyOf: (name: string) => `${name}（副本）`,
    remove: '删除方案',
    saveFile: '存为文件',
    copyLink: '复制链接',
    present: '演示',
    turning: '翻页',
    byHand: '手动翻页',
    every: (seconds: number) => `每${seconds}秒自动翻页`,
    noPages: '还没有页。关上这个窗口，在任何画面上按“加入汇报”。',
    total: (time: string, untimed: number) =>
      untimed === 0 ? `预计共${time}` : `预计共${time}，另有${untimed}页未定时长`,
    /** Not m:ss, which many read as hours and minutes. */
    time: (minutes: number, seconds: number) =>
      [minutes > 0 ? `${minutes}分` : '', seconds > 0 ? `${seconds}秒` : ''].join('') || '0秒',
    page: (number: number, title: string) => `第${number}页“${title}”`,
    hiddenPage: (title: string) => `隐藏的页“${title}”`,
    hidden: '隐藏',
    title: '标题',
    notes: '备注',
    notesHint: '只有演讲者看得到',
    details: '备注与时长',
    planned: '预计时长',
    minutes: '分',
    seconds: '秒',
    noTime: '时长须是1秒到24小时之间的整数。已保留原来的时长。',
    handle: '拖动排序',
    handleHint: '拖动，或按 Alt+↑、Alt+↓ 移动这一页',
    /** For sorting by keyboard and screen reader. */
    sorting: {
      role: '拖动手柄',
      how: '按空格键拿起这一页，用上下箭头移动，再按空格键放下；按 Esc 取消。',
      lifted: (title: string, at: number, of: number) => `已拿起“${title}”，现在第${at}位，共${of}位`,
      over: (title: string, at: number, of: number) => `“${title}”到第${at}位，共${of}位`,
      putBack: (title: string) => `“${title}”放回原位`,
    },
    actions: {
      present: '从此页演示',
      up: '上移',
      down: '下移',
      duplicate: '复制这一页',
      hide: '隐藏',
      show: '显示',
      remove: '删除',
    },
    /** A button's name for screen readers: it includes the row's page. */
    of: (action: string, page: string) => `${action}：${page}`,
    said: {
      moved: (title: string, to: number, of: number) => `“${title}”移到第${to}位，共${of}位`,
      removed: (title: string) => `已删除“${title}”`,
      duplicated: (title: string) => `已复制“${title}”`,
      hid: (title: string) => `已隐藏“${title}”，演示时跳过`,
      showed: (title: string) => `已恢复显示“${title}”`,
      created: (name: string) => `已建立“${name}”`,
      undone: '已撤销上一步',
      saved: (name: string) => `已存为“${name}”`,
      opened: (name: string) => `已打开“${name}”`,
      alreadyThere: (name: string) => `这个方案已经有了：“${name}”`,
      copied: '链接已复制。打开它的人会得到这个方案',
    },
    link: {
      label: '方案链接',
      copyYourself: '浏览器不让本页使用剪贴板（网址不是 https 时都这样）。请选中下面的链接，自己复制。',
      tooLong: (length: number, most: number) =>
        `链接有${length}个字符，超过${most}个，容易被截断。请改用“存为文件”，把文件发给对方。`,
    },
    dropHere: '松开鼠标，打开这个方案文件',
    refused: {
      linkTitle: '链接里的汇报方案没有打开',
      brokenLink: '链接不完整，可能在转发时被截断。请让对方重新复制链接，或发来方案文件。',
      title: (file: string) => `“${file}”没有打开`,
      tooLarge: (megabytes: string) =>
        `文件有${megabytes}MB，汇报方案文件不会超过1MB。请确认选对了文件（以 .yiping.json 结尾）。`,
      noOrder: '这不是汇报方案文件。请选用“存为文件”保存的文件（以 .yiping.json 结尾）。',
      newer: (found: number, known: number) =>
        `这是第${found}版的方案，本软件只认识到第${known}版。请升级本软件后再打开。`,
      notUtf8: '文件的编码不是 UTF-8，可能用别的软件另存过。请选用“存为文件”保存的原文件。',
      broken: '文件内容不完整，或被改动过。请重新“存为文件”，或请对方再发一次。',
      unreadable: '浏览器读不出这个文件。请把它复制到本机再试。',
      kept: '原有的方案都没有变。',
    },
  },
  {
    defaultOrder: 'Default order',
    kinds: {
      cover: 'Cover',
      headlines: 'Headline figures',
      view: 'View',
      findings: 'Findings',
      closing: 'Closing',
    },
    desk: 'Overview',
    allProjects: 'All projects',
    gone: {
      project: 'The project of this page is no longer in the data',
      indicator: 'The indicator of this page is no longer in the data',
      place: 'The region or period of this page is no longer in the data',
      panel: 'The panel of this page has no data for this region and period',
    },
    changed: 'The data has changed since this page was pinned',
    list: 'All running orders',
    create: 'New order',
    openFile: 'Open a file…',
    undo: 'Undo',
    pages: (shown, hidden) =>
      hidden === 0 ? plural(shown, 'page') : `${plural(shown, 'page')}, ${hidden} more hidden`,
    readOnly:
      'The default order is made from the data. It can be presented, but not changed: to change it, make a copy first.',
    name: 'Name of the order',
    copy: 'Copy the order',
    copyOf: (name) => `${name} (copy)`,
    remove: 'Delete the order',
    saveFile: 'Save as a file',
    copyLink: 'Copy a link',
    present: 'Present',
    turning: 'Pages turn',
    byHand: 'by hand',
    every: (seconds) => `every ${seconds} seconds`,
    noPages: 'No pages yet. Close this window and choose “Add to the report” on any view.',
    total: (time, untimed) =>
      untimed === 0 ? `Planned: ${time}` : `Planned: ${time}, and ${plural(untimed, 'page')} without a time`,
    time: (minutes, seconds) =>
      [minutes > 0 ? `${minutes} min` : '', seconds > 0 ? `${seconds} s` : ''].filter(Boolean).join(' ') ||
      '0 s',
    page: (number, title) => `page ${number}, “${title}”`,
    hiddenPage: (title) => `hidden page “${title}”`,
    hidden: 'Hidden',
    title: 'Title',
    notes: 'Notes',
    notesHint: 'Only the speaker sees them',
    details: 'Notes and time',
    planned: 'Planned time',
    minutes: 'min',
    seconds: 's',
    noTime: 'The time must be a whole number from 1 second to 24 hours. The earlier time was kept.',
    handle: 'Drag to reorder',
    handleHint: 'Drag, or press Alt+↑ or Alt+↓, to move this page',
    sorting: {
      role: 'drag handle',
      how: 'Press Space to pick up this page, the up and down arrows to move it, and Space again to drop it. Press Escape to cancel.',
      lifted: (title, at, of) => `“${title}” picked up at position ${at} of ${of}`,
      over: (title, at, of) => `“${title}” is over position ${at} of ${of}`,
      putBack: (title) => `“${title}” is back in its position`,
    },
    actions: {
      present: 'Present from here',
      up: 'Move up',
      down: 'Move down',
      duplicate: 'Duplicate',
      hide: 'Hide',
      show: 'Show',
      remove: 'Delete',
    },
    of: (action, page) => `${action}: ${page}`,
    said: {
      moved: (title, to, of) => `“${title}” moved to position ${to} of ${of}`,
      removed: (title) => `“${title}” deleted`,
      duplicated: (title) => `“${title}” duplicated`,
      hid: (title) => `“${title}” hidden; the presentation skips it`,
      showed: (title) => `“${title}” shown again`,
      created: (name) => `“${name}” created`,
      undone: 'The last step was undone',
      saved: (name) => `Saved as “${name}”`,
      opened: (name) => `“${name}” opened`,
      alreadyThere: (name) => `This order is already here: “${name}”`,
      copied: 'Link copied. Anyone who opens it gets this order',
    },
    link: {
      label: 'Link to the order',
      copyYourself:
        'The browser does not let this page use the clipboard, because the address is not https. Select the link below and copy it yourself.',
      tooLong: (length, most) =>
        `The link has ${length} characters, more than ${most}, and may be cut off. Save the order as a file and send that instead.`,
    },
    dropHere: 'Drop the file here to open it',
    refused: {
      linkTitle: 'The running order in the link was not opened',
      brokenLink:
        'The link is incomplete; it may have been cut off on its way. Ask for the link again, or for the file.',
      title: (file) => `“${file}” was not opened`,
      tooLarge: (megabytes) =>
        `The file has ${megabytes} MB; a running order never has more than 1 MB. Check that it is the right file (its name ends in .yiping.json).`,
      noOrder:
        'This is not a running order. Choose a file that was saved with “Save as a file” (its name ends in .yiping.json).',
      newer: (found, known) =>
        `This is a running order of version ${found}; this software knows versions up to ${known}. Update the software, then open it again.`,
      notUtf8:
        'The file is not encoded in UTF-8; another program may have saved it. Use the file as it was saved with “Save as a file”.',
      broken:
        'The file is incomplete or was changed. Save the order as a file again, or ask for it once more.',
      unreadable: 'The browser cannot read this file. Copy it to this computer and try again.',
      kept: 'Your running orders are as they were.',
    },
  },
);

export type OrderWords = ReturnType<typeof useOrderWords>;
