import { PresentMode } from '../features/show/present-mode';
import { Sheets } from './sheets';

/** The show, with what opens over it as it does over the desk. */
export function Wall() {
  return (
    <PresentMode>
      <Sheets />
    </PresentMode>
  );
}
