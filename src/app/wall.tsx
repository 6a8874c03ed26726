import { PresentMode } from '../features/show/present-mode';
import { Sheets } from './sheets';

/** The show, with the same sheets over it as over the desk. */
export function Wall() {
  return (
    <PresentMode>
      <Sheets />
    </PresentMode>
  );
}
