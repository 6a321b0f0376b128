/* Says who else has this ticket open or is writing about it, and that somebody has changed it. A page that is not looked
   at, or at which nobody has done anything for a while, counts as left. Nothing on the page is exchanged by itself. */
(function () {
  'use strict';

  var BEAT = 4000;
  var SOON = 200;
  var IDLE = 600000;
  var ADDRESS = '/intranet/ticket/presence';
  var panel = document.querySelector('[data-presence]');
  var people = panel.querySelector('[data-people]');
  var changed = panel.querySelector('[data-changed]');
  var page = Array.from(crypto.getRandomValues(new Uint32Array(3)), function (part) { return part.toString(36); }).join('-');
  var active = Date.now();
  var there = false;

  function isWriting() {
    return Array.from(document.querySelectorAll('#content textarea, #content [contenteditable="true"]')).some(function (field) {
      var text = field.value === undefined ? field.textContent : field.value;
      return field.offsetParent !== null && text.trim() !== (field.defaultValue || '').trim();
    });
  }

  function body(more) {
    var said = new URLSearchParams(Object.assign({ ticket: panel.dataset.presence, page: page }, more));
    said.set('jakarta.faces.ViewState', document.querySelector('input[name="jakarta.faces.ViewState"]').value);
    said.set('primefaces.nonce', PrimeFaces.csp.NONCE_VALUE);
    return said;
  }

  function show(all) {
    var lines = all.map(function (one) {
      return (one.writing ? panel.dataset.textWrites : panel.dataset.textSees).replace('#', one.name);
    });
    var text = lines.join(' · ');
    if (people.textContent !== text) {
      people.textContent = text;
      people.hidden = text === '';
    }
  }

  function leave() {
    if (there) {
      there = false;
      navigator.sendBeacon(ADDRESS, body({ gone: true }));
    }
  }

  function beat() {
    if (document.visibilityState !== 'visible' || Date.now() - active > IDLE) {
      leave();
      return;
    }
    if (!PrimeFaces.csp.NONCE_VALUE) {
      setTimeout(beat, SOON);
      return;
    }
    there = true;
    fetch(ADDRESS, { method: 'POST', body: body({ writing: isWriting() }), redirect: 'error' })
      .then(function (answer) { return answer.ok ? answer.json() : []; })
      .then(show)
      .catch(function () { show([]); });
  }

  ['keydown', 'pointerdown', 'pointermove', 'scroll'].forEach(function (happening) {
    document.addEventListener(happening, function () { active = Date.now(); }, { passive: true, capture: true });
  });
  document.addEventListener('visibilitychange', beat);
  window.addEventListener('pagehide', leave);
  window.addEventListener('pageshow', beat);
  setInterval(beat, BEAT);

  document.addEventListener('DOMContentLoaded', function () {
    window.kbLive.on('ticket-' + panel.dataset.presence, function (text) {
      var actor = text.split(' ')[1];
      if (text.indexOf('changed') === 0 && actor !== panel.dataset.me) {
        changed.hidden = false;
      }
    });
  });
})();
