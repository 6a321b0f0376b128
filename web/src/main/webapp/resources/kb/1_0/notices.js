/* The list of notices follows the bell, unless its reader is on an older page. */
document.addEventListener('kb-notices', function () {
  if (!/[?&]before=/.test(window.location.search)) {
    window.kbNoticesRefresh();
  }
});
