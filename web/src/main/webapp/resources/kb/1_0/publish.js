/* Counts the seconds down in which an entry can be taken back before anybody gets a mail. */
(function () {
  'use strict';

  function tick(bar) {
    var left = Number(bar.dataset.recall) - 1;
    bar.dataset.recall = String(left);
    if (left > 0) {
      bar.querySelector('progress').value = left;
      bar.querySelector('.left').textContent = left + ' s';
      setTimeout(tick, 1000, bar);
    } else {
      bar.querySelector('[role="status"]').textContent = bar.dataset.over;
      bar.querySelectorAll('progress, .left, button').forEach(function (part) {
        part.remove();
      });
      bar.classList.add('over');
    }
  }

  document.querySelectorAll('[data-recall]').forEach(function (bar) {
    setTimeout(tick, 1000, bar);
  });
})();
