/** Shown above the view rendered at build time, which is Chinese only; not loaded with the program. */
export const firstViewWords = {
  checking: (place: string, period: string, date: string | null) =>
    `正在核对：${place}${period}数据${date === null ? '' : `（发布于 ${date}）`}`,
  changed: '数据已更新或无法核对，正在重新读取……',
};
