/* Hears at once what changes elsewhere, and looks for it every 25 seconds where no connection holds.
   kbLive.on('ticket-123', function (text) { … }) is called for each hint about the topic; text is 'missed' when hints may
   have been missed. The topic 'me' is about the reader. Hints say that something changed, never what. */
(function () {
  'use strict';

  var STAY = 45000;
  var LOOK = 25000;
  var listeners = {};
  var socket = null;
  var failures = 0;

  function tell(topic, text) {
    (listeners[topic] || []).forEach(function (listener) { listener(text); });
  }

  function tellAll() {
    Object.keys(listeners).forEach(function (topic) { tell(topic, 'missed'); });
  }

  function isOpen() {
    return Boolean(socket) && socket.readyState === WebSocket.OPEN;
  }

  function ask(topic) {
    if (topic !== 'me') {
      socket.send('+' + topic);
    }
  }

  function connect() {
    socket = new WebSocket(window.location.origin.replace(/^http/, 'ws') + '/intranet/live');
    socket.onopen = function () {
      Object.keys(listeners).forEach(ask);
      if (failures > 0) {
        tellAll();
      }
      failures = 0;
      document.body.dataset.live = 'on';
    };
    socket.onmessage = function (event) {
      var end = event.data.indexOf(' ');
      if (event.data.charAt(0) === '*') {
        tellAll();
      } else {
        tell(event.data.substring(0, end), event.data.substring(end + 1));
      }
    };
    socket.onclose = function () {
      delete document.body.dataset.live;
      failures += 1;
      setTimeout(connect, Math.min(LOOK, 1000 * Math.pow(2, failures)) * (0.5 + Math.random() / 2));
    };
  }

  window.kbLive = {
    on: function (topic, listener) {
      var known = listeners[topic];
      listeners[topic] = (known || []).concat(listener);
      if (!known && isOpen()) {
        ask(topic);
      }
    }
  };

  setInterval(function () {
    if (isOpen()) {
      socket.send('here');
    }
  }, STAY);
  /* Nobody who only left a page open is to stay signed in by it. */
  setInterval(function () {
    if (!isOpen() && document.visibilityState === 'visible') {
      tellAll();
    }
  }, LOOK);
  window.addEventListener('pageshow', function (event) {
    if (event.persisted) {
      tellAll();
    }
  });
  document.addEventListener('DOMContentLoaded', connect);
})();
