/* Counts the seconds down in which a mail can be taken back, and shows the conversation anew once it has left. Drafts are
   named by their ids: which of the list one is may be another when the server hears of it. */
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

  function act(event) {
    var button = event.target.closest('[data-take-back], [data-discard-mail]');
    if (button && button.dataset.takeBack) {
      window.kbTakeMailBack([
        { name: 'draft', value: button.dataset.takeBack },
        { name: 'number', value: button.dataset.number },
      ]);
    } else if (button) {
      window.kbDiscardMail([{ name: 'draft', value: button.dataset.discardMail }]);
    }
  }

  /* Once, although the list comes anew with its script after one was discarded. */
  if (!document.documentElement.dataset.mailDrafts) {
    document.documentElement.dataset.mailDrafts = 'true';
    document.addEventListener('click', act);
  }

  document.querySelectorAll('[data-held]').forEach(function (mail) {
    setTimeout(tick, 1000, mail);
  });
})();
