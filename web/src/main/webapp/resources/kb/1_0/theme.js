/* Light or dark. Loaded in the head before anything is painted: resolves "system" and a choice the server does not know. */
(function () {
  'use strict';
  var root = document.documentElement;
  var systemDark = matchMedia('(prefers-color-scheme: dark)');

  function chosen() {
    var cookie = document.cookie.match(/(?:^|; )kb-theme=(light|dark|system)/);
    return cookie ? cookie[1] : root.dataset.themeChoice;
  }

  function show(choice) {
    root.dataset.themeChoice = choice;
    root.dataset.theme = choice === 'system' ? (systemDark.matches ? 'dark' : 'light') : choice;
    document.dispatchEvent(new CustomEvent('kb:theme', { detail: choice }));
  }

  var secure = location.protocol === 'https:' ? '; secure' : '';

  function choose(choice) {
    document.cookie = 'kb-theme=' + choice + '; path=/; max-age=31536000; samesite=lax' + secure;
    show(choice);
  }

  root.dataset.themeChoice = root.dataset.theme;
  show(chosen());
  systemDark.addEventListener('change', function () { show(root.dataset.themeChoice); });

  document.addEventListener('click', function (event) {
    if (event.target.closest('[data-sign-out]')) {
      document.cookie = 'kb-theme=; path=/; max-age=0; samesite=lax';
    }
    if (event.target.closest('[data-theme-toggle]')) {
      choose(root.dataset.theme === 'dark' ? 'light' : 'dark');
    }
  });
  document.addEventListener('change', function (event) {
    if (event.target.matches('[data-theme-choice]')) {
      choose(event.target.value);
    }
  });
  document.addEventListener('toggle', function (event) {
    event.target.querySelectorAll('[data-theme-choice]').forEach(function (input) {
      input.checked = input.value === root.dataset.themeChoice;
    });
  }, true);
})();
