/* The number of unread notices at the bell. */
(function () {
  'use strict';

  var MOMENT = 400;
  var waiting = null;

  function show(text) {
    var bell = document.querySelector('.bell');
    var count = bell && bell.querySelector('.bell-count');
    if (bell && count.textContent !== text) {
      count.textContent = text;
      bell.querySelector('.bell-text').textContent =
        text === '' ? bell.dataset.textNone : bell.dataset.textSome.replace('#', text);
    }
  }

  function look() {
    waiting = null;
    fetch('/intranet/notification/unread', { headers: { Accept: 'text/plain' }, redirect: 'error' })
      .then(function (answer) { return answer.ok ? answer.text() : null; })
      .then(function (text) {
        if (text !== null) {
          show(text.trim());
          document.dispatchEvent(new CustomEvent('kb-notices'));
        }
      })
      .catch(function () { /* The next hint or minute brings it. */ });
  }

  /* Many hints in a row are one question. */
  window.kbLive.on('me', function () {
    if (waiting === null) {
      waiting = setTimeout(look, MOMENT);
    }
  });
})();
