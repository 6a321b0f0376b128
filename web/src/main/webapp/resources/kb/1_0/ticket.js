/* The page of a ticket: where one begins to type, long messages folded, a message that was begun comes back. */
(function () {
  'use strict';

  window.kbTicket = {
    /* @param part 'text' for the message itself, or the end of another input's id */
    write: function (part) {
      var place = document.getElementById('compose');
      var field = place.querySelector('[id$=":' + part + '"]');
      place.scrollIntoView({ block: 'nearest' });
      if (field) {
        field.focus();
      }
    }
  };

  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-unfold]');
    if (button) {
      var isFolded = button.previousElementSibling.classList.toggle('folded');
      var words = button.textContent;
      button.textContent = button.dataset.less;
      button.dataset.less = words;
      button.setAttribute('aria-expanded', String(!isFolded));
    }
  });
})();
