// React first, and the application in a task of its own: together they would hold up a slow computer.
import 'react-dom/client';

import('./app/start-app').then(
  ({ startApp }) => startApp(document.getElementById('root')),
  // Thrown where src/boot/boot-notice.js hears it, which says why the application could not be opened.
  (error) =>
    setTimeout(() => {
      throw error;
    }),
);
