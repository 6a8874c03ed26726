import type { OrdersMessages } from './words-zh';

const count = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`;

export const ordersEn: OrdersMessages = {
  defaultOrder: 'Default order',
  kinds: {
    cover: 'Cover',
    headlines: 'Headline figures',
    view: 'View',
    findings: 'Findings',
    closing: 'Closing',
  },
  desk: 'Four panels',
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
    hidden === 0 ? count(shown, 'page') : `${count(shown, 'page')}, ${hidden} more hidden`,
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
    untimed === 0 ? `Planned: ${time}` : `Planned: ${time}, and ${count(untimed, 'page')} without a time`,
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
    lifted: (title, at, of) => `“${title}” picked up at place ${at} of ${of}`,
    over: (title, at, of) => `“${title}” is over place ${at} of ${of}`,
    putBack: (title) => `“${title}” is back in its place`,
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
    moved: (title, to, of) => `“${title}” moved to place ${to} of ${of}`,
    removed: (title) => `“${title}” deleted`,
    duplicated: (title) => `“${title}” duplicated`,
    hid: (title) => `“${title}” hidden; the presentation skips it`,
    showed: (title) => `“${title}” shown again`,
    created: (name) => `“${name}” created`,
    undone: 'The last step was undone',
    saved: (name) => `Saved as “${name}”`,
    opened: (name) => `“${name}” opened`,
    alreadyThere: (name) => `This order is already here: “${name}”`,
    copied: 'Link copied. Whoever opens it gets this order',
  },
  link: {
    label: 'Link to the order',
    copyYourself:
      'The browser does not let this page use the clipboard, as always where the address is not https. Select the link below and copy it yourself.',
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
    broken: 'The file is incomplete or was changed. Save the order as a file again, or ask for it once more.',
    unreadable: 'The browser cannot read this file. Copy it to this computer and try again.',
    kept: 'Your running orders are as they were.',
  },
};
