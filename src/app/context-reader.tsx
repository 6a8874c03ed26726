import { useContextLoading } from '../store/context-loading';

/** Shows nothing: reads what figures are compared with, once they are there. */
export function ContextReader() {
  useContextLoading();
  return null;
}
