// The page is built with its default view already in it, for whoever's line or computer is slow. Figures in it are those
// of the day it was built: they are shown as being checked, and only where this very view is asked for, until the data
// files have been fetched and are the same, byte for byte. Otherwise they are taken off the screen at once. What was
// fetched is handed to the application. A classic script in old JavaScript, like boot-notice.js.
(function () {
  var html = document.documentElement;
  var list = document.getElementById('first-view-files');
  var preferences = {};
  try {
    preferences = JSON.parse(localStorage.getItem('yiping.preferences')) || {};
  } catch (_) {
    // Storage is forbidden, or holds something else: the application says so where it matters.
  }

  // Before anything is painted, as use-document-looks.ts does it later.
  var isDark = window.matchMedia && matchMedia('(prefers-color-scheme: dark)').matches;
  var theme = preferences.theme === 'light' || preferences.theme === 'dark' ? preferences.theme : '';
  html.setAttribute('data-theme', theme || (isDark ? 'dark' : 'light'));
  html.setAttribute('data-rise', preferences.riseColour === 'green' ? 'green' : 'red');

  var isAsked = location.search === '' && location.hash === '' && preferences.language !== 'en';
  var isAble = location.protocol !== 'file:' && window.fetch && Math.imul;
  if (!list || !isAsked || !isAble) return;

  html.setAttribute('data-first-view', 'checking');
  // Half a page would move when its other half comes.
  html.setAttribute('data-parsing', '');
  document.addEventListener('readystatechange', function () {
    html.removeAttribute('data-parsing');
  });
  var held = null;
  var fetched = {};

  function isSame(expected) {
    var response = fetch(expected.path, { cache: 'no-cache' });
    fetched[expected.path] = response;
    return response
      .then(function (answer) {
        if (!answer.ok) throw new Error(expected.path);
        return answer.clone().arrayBuffer();
      })
      .then(function (buffer) {
        if (contentHash(new Uint8Array(buffer)) !== expected.hash) throw new Error(expected.path);
      });
  }

  var verified = Promise.all(JSON.parse(list.textContent).map(isSame)).then(
    function () {
      html.setAttribute('data-first-view', 'verified');
    },
    function (error) {
      html.setAttribute('data-first-view', 'changed');
      throw error;
    }
  );
  // The application waits for it too; without it nobody would.
  verified.catch(function () {});

  // Until React has taken the page over, a click is held back and done then; a menu stays shut.
  function hold(event) {
    var target = event.target.closest && event.target.closest('#root button, #root select');
    if (!target) return;
    if (event.type === 'click') {
      event.stopPropagation();
      event.preventDefault();
      held = target;
    } else if (target.tagName === 'SELECT') event.preventDefault();
  }
  var events = ['click', 'mousedown', 'keydown'];
  events.forEach(function (type) {
    document.addEventListener(type, hold, true);
  });

  window.__yipingFirstView = {
    verified: verified,
    fetched: fetched,
    release: function () {
      events.forEach(function (type) {
        document.removeEventListener(type, hold, true);
      });
      html.removeAttribute('data-first-view');
      var target = held;
      held = null;
      // Not while React is at work: it takes over first what is clicked, which it can only do afterwards.
      setTimeout(function () {
        if (target && target.isConnected) target.click();
      });
    },
  };
})();
