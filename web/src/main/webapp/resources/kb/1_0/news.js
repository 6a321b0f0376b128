/* Counts the tickets that come into the queues of a list. The list itself stays as it is: rows must not move under the
   reader's hand. A list of one queue, which its address names, counts for that queue only. */
document.addEventListener('DOMContentLoaded', function () {
  'use strict';
  var hint = document.querySelector('[data-news]');
  var only = new URLSearchParams(window.location.search).get('queue');
  var come = new Set();

  function hear(text) {
    var words = text.split(' ');
    if (words[0] !== 'new') {
      return;
    }
    come.add(words[1]);
    hint.querySelector('span').textContent = come.size === 1 ? hint.dataset.textOne : hint.dataset.textMany.replace('#', String(come.size));
    hint.hidden = false;
  }

  hint.dataset.news.split(' ').filter(Boolean).forEach(function (topic) {
    if (!only || topic === 'queue-' + only) {
      window.kbLive.on(topic, hear);
    }
  });
});
