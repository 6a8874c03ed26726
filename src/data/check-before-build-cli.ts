import { main as checkData } from './check-data-cli';

/** Names the faults of `data` before a build, and stops it unless YIPING_BUILD_WITH_FAULTS is 1. */
export async function main([folder = 'data']: string[]): Promise<number> {
  if ((await checkData([folder])) === 0) return 0;
  if (process.env.YIPING_BUILD_WITH_FAULTS === '1') {
    console.warn('仍然构建；有错的文件不会显示 / Building all the same; faulty files are not shown');
    return 0;
  }
  console.error(
    '已停止构建。请先改正；仍要构建，请设环境变量 YIPING_BUILD_WITH_FAULTS=1。\nThe build has stopped. Correct the faults first; to build all the same, set YIPING_BUILD_WITH_FAULTS=1.',
  );
  return 1;
}
