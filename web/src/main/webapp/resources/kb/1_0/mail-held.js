/* Counts the seconds down in which a mail can be taken back, and shows the conversation anew once it has left. */
(function () {
  'use strict';
  var PAUSE = 2500;

  function isWriting() {
    return document.querySelector('form.compose, .ui-dialog:not(.ui-hidden-container)[aria-hidden="false"]');
  }

  function look() {
    if (isWriting() || document.hidden) {
      setTimeout(look, PAUSE);
    } else {
      location.replace(location.pathname + location.search);
    }
  }

  function tick(mail) {
    var left = Number(mail.dataset.held) - 1;
    mail.dataset.held = String(left);
    if (left > 0) {
      mail.querySelector('.left').textContent = left + ' s';
      setTimeout(tick, 1000, mail);
      return;
    }
    mail.querySelector('[role="status"]').textContent = mail.dataset.over;
    mail.querySelectorAll('.left, button').forEach(function (part) { part.remove(); });
    setTimeout(look, PAUSE);
  }

  document.querySelectorAll('[data-held]').forEach(function (mail) {
    setTimeout(tick, 1000, mail);
  });
})();
