// Shows why the application does not appear, instead of a blank page. A classic script in ES5, because it
// must run exactly where the application cannot: on file://, in old browsers, after a failed download. It
// sets styles through the DOM and text as textContent, which the strictest content security policy allows.
(function () {
  var PATIENCE_MS = 15000;

  var NOTICES = {
    file: {
      zh: '一屏不能从文件夹中直接双击打开：浏览器不允许这样的页面读取程序和数据。请在项目文件夹运行 npm start，再打开它给出的网址；或者把 dist 文件夹放到任意网站服务器上；也可以请信息技术人员协助。',
      en: 'Yiping cannot be opened straight from a folder: browsers do not let such a page read its program and data. Run npm start in the project folder and open the address it prints, or put the dist folder on any web server, or ask your IT staff.',
    },
    oldBrowser: {
      zh: '这个浏览器太旧，无法运行一屏。请使用 Chrome 86、Edge 88 或更新的浏览器；双核浏览器请切换到“极速模式”；也可以请信息技术人员协助。',
      en: 'This browser is too old for Yiping. Please use Chrome 86, Edge 88 or anything newer (in a dual-engine browser, its fast mode), or ask your IT staff.',
    },
    notLoaded: {
      zh: '一屏的程序文件没有下载成功。请检查网络后刷新页面；如果仍然如此，请把下面这一行告诉信息技术人员：',
      en: 'A program file of Yiping could not be loaded. Check the network and reload; if it happens again, give this line to your IT staff:',
    },
    crashed: {
      zh: '一屏在启动时出错。请刷新页面；如果仍然如此，请把下面这一行告诉信息技术人员：',
      en: 'Yiping failed while starting. Reload the page; if it happens again, give this line to your IT staff:',
    },
    slow: {
      zh: '一屏还没有打开，比平时慢。网络较慢时请再等一会儿；否则请刷新页面，或请信息技术人员协助。',
      en: 'Yiping has not opened yet, which is slower than usual. Wait a little on a slow network; otherwise reload, or ask your IT staff.',
    },
  };

  var cause = '';

  function paragraph(text, lang) {
    var element = document.createElement('p');
    element.lang = lang;
    element.textContent = text;
    return element;
  }

  function show(detail) {
    var root = document.getElementById('root');
    if (!root || window.__yipingMounted) return;
    var earlier = document.getElementById('boot-notice');
    if (earlier) earlier.parentNode.removeChild(earlier);
    var box = document.createElement('div');
    box.setAttribute('role', 'alert');
    box.style.maxWidth = '40em';
    box.style.margin = '15vh auto';
    box.style.padding = '0 1.5em';
    box.style.font = '18px/1.7 "Microsoft YaHei", "PingFang SC", "WenQuanYi Micro Hei", sans-serif';
    box.appendChild(paragraph(NOTICES[cause].zh, 'zh-CN'));
    box.appendChild(paragraph(NOTICES[cause].en, 'en'));
    if (detail) box.appendChild(paragraph(detail, ''));
    if (root.hasAttribute('data-rendered')) {
      // Keeps the prerendered page, which React may still hydrate; first-view.js hides or marks its figures.
      box.id = 'boot-notice';
      root.parentNode.insertBefore(box, root);
    } else {
      while (root.firstChild) root.removeChild(root.firstChild);
      root.appendChild(box);
    }
  }

  function notice(name, detail) {
    // The first cause is the true one; only 'slow' gives way to a later one.
    if (cause && cause !== 'slow') return;
    cause = name;
    if (document.readyState !== 'loading') show(detail);
    // Not DOMContentLoaded: it waits for the scripts that may never arrive.
    else {
      document.addEventListener('readystatechange', function () {
        if (cause === name) show(detail);
      });
    }
  }

  if (location.protocol === 'file:') {
    notice('file');
  } else if (!('noModule' in document.createElement('script')) || !('replaceChildren' in Element.prototype)) {
    // replaceChildren came with Chromium 86.
    notice('oldBrowser');
  }

  window.addEventListener(
    'error',
    function (event) {
      if (event.target && event.target.tagName === 'SCRIPT') notice('notLoaded', event.target.src);
      else if (event.target === window) notice('crashed', event.message);
    },
    true
  );

  setTimeout(function () {
    notice('slow');
  }, PATIENCE_MS);
})();
