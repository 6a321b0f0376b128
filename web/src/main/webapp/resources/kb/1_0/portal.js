/* Looks every 25 seconds, as long as somebody looks at the page, whether there is something new: the bell counts it, and a
   page with an element data-news offers to be shown anew. Nobody loses what is being typed. */
(function () {
  'use strict';

  var LOOK = 25000;
  var bell = document.querySelector('[data-unread]');

  function number(text) {
    return parseInt(text, 10) || 0;
  }

  function show(text) {
    var count = bell.querySelector('.bell-count');
    if (count.textContent === text) {
      return;
    }
    var news = document.querySelector('[data-news]');
    if (news && number(text) > number(count.textContent)) {
      news.hidden = false;
    }
    count.textContent = text;
    bell.querySelector('.bell-text').textContent =
      text === '' ? bell.dataset.textNone : bell.dataset.textSome.replace('#', text);
  }

  function look() {
    if (document.visibilityState !== 'visible') {
      return;
    }
    fetch(bell.dataset.unread, { headers: { Accept: 'text/plain' }, redirect: 'error' })
      .then(function (answer) { return answer.ok ? answer.text() : null; })
      .then(function (text) {
        if (text !== null) {
          show(text.trim());
        }
      })
      .catch(function () { /* The next look brings it. */ });
  }

  if (bell) {
    setInterval(look, LOOK);
    document.addEventListener('visibilitychange', look);
    window.addEventListener('pageshow', function (event) {
      if (event.persisted) {
        look();
      }
    });
  }
  document.addEventListener('click', function (event) {
    if (event.target.closest('[data-print]')) {
      window.print();
    }
    if (event.target.closest('[data-reload]')) {
      window.location.reload();
    }
  });
})();
