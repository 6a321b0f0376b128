/* Rows of tickets at the workplace: their buttons say what they do by data-desk and for which ticket by data-number. */
(function () {
  'use strict';
  var commands = { take: 'kbTakeTicket', putOff: 'kbPutOffTicket' };

  document.addEventListener('click', function (event) {
    var button = event.target.closest('button[data-desk]');
    if (button && !button.disabled) {
      if (button.dataset.desk === 'take') {
        button.disabled = true;
      }
      window.kbBoard.stay(button);
      window[commands[button.dataset.desk]]([
        { name: 'number', value: button.dataset.number },
        { name: 'owner', value: button.dataset.owner || '' }
      ]);
    }
  });
})();
