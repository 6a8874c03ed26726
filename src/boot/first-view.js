// The page is built with its default view already in it, for slow networks and computers. Its figures date
// from the build: they are shown, marked as being checked and only when the address requests this view, until
// the fetched data files prove identical, byte for byte. Otherwise they are hidden at once. The application
// receives the fetched responses. A classic script in old JavaScript, like boot-notice.js.
(function () {
  var html = document.documentElement;
  var list = document.getElementById('first-view-files');
  var preferences = {};
  try {
    preferences = JSON.parse(localStorage.getItem('yiping.preferences')) || {};
  } catch (_) {
    // Storage is forbidden or holds something else: the application reports that where it matters.
  }

  // Before the first paint; use-document-looks.ts does the same later.
  var isDark = window.matchMedia && matchMedia('(prefers-color-scheme: dark)').matches;
  var theme = preferences.theme === 'light' || preferences.theme === 'dark' ? preferences.theme : '';
  html.setAttribute('data-theme', theme || (isDark ? 'dark' : 'light'));
  html.setAttribute('data-rise', preferences.riseColour === 'green' ? 'green' : 'red');

  var isAsked = location.search === '' && location.hash === '' && preferences.language !== 'en';
  var isAble = location.protocol !== 'file:' && window.fetch && Math.imul;
  if (!list || !isAsked || !isAble) return;

  html.setAttribute('data-first-view', 'checking');
  // A half-parsed page would shift when the rest arrives.
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
  // The application handles the rejection; this prevents an unhandled one if it never loads.
  verified.catch(function () {});

  // Until React has hydrated the page, the last click is held back, to be repeated then, and menus stay shut.
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
      // Not synchronously: React hydrates what is clicked first, and can only do so after its current work.
      setTimeout(function () {
        if (target && target.isConnected) target.click();
      });
    },
  };
})();
