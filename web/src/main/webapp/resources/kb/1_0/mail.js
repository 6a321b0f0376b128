/* Mails in a conversation: formatted or as text, frames as high as what is in them, pictures of the web when they are wanted. */
(function () {
  'use strict';
  var root = document.documentElement;
  var HIGHEST = 6000;

  function article(element) {
    return element.closest('[data-look]');
  }

  function inside(frame) {
    var page = frame.contentDocument;
    return page && page.readyState === 'complete' && page.body && page.body.dataset.blocked ? page : null;
  }

  function dress(frame) {
    var page = inside(frame);
    if (page && page.body.classList.contains('plain')) {
      page.documentElement.dataset.theme = root.dataset.theme;
    }
  }

  function measure(frame) {
    var page = inside(frame);
    if (page && frame.offsetParent) {
      frame.style.height = Math.min(HIGHEST, Math.ceil(page.documentElement.getBoundingClientRect().height) + 2) + 'px';
    }
  }

  function arrived(frame) {
    var page = inside(frame);
    if (!page || frame.mailPage === page) {
      return;
    }
    frame.mailPage = page;
    dress(frame);
    measure(frame);
    new ResizeObserver(function () { measure(frame); }).observe(page.documentElement);
    var blocked = Number(page.body.dataset.blocked);
    var note = article(frame).querySelector('[data-remote-note]');
    note.hidden = blocked === 0 || frame.src.indexOf('&remote=1') > 0;
    note.querySelector('p').textContent = (blocked === 1 ? note.dataset.one : note.dataset.many).replace('%s', blocked);
  }

  function each(work) {
    document.querySelectorAll('iframe.mail-frame').forEach(work);
  }

  document.addEventListener('load', function (event) {
    if (event.target.matches && event.target.matches('iframe.mail-frame')) {
      arrived(event.target);
    }
  }, true);

  document.addEventListener('click', function (event) {
    var look = event.target.closest('[data-look-choice]');
    if (look) {
      var mail = article(look);
      mail.dataset.look = look.dataset.lookChoice;
      mail.querySelectorAll('[data-look-choice]').forEach(function (button) {
        button.setAttribute('aria-pressed', String(button === look));
      });
      mail.querySelectorAll('iframe.mail-frame').forEach(measure);
      window.kbRememberLook([{ name: 'look', value: look.dataset.lookChoice }]);
    }
    var remote = event.target.closest('[data-remote]');
    if (remote) {
      var frame = article(remote).querySelector('iframe.mail-frame');
      frame.src += '&remote=1';
      frame.focus();
    }
  });

  document.addEventListener('kb:theme', function () { each(dress); });
  each(arrived);
})();
