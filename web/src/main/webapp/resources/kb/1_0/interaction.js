/* A refusal in a tab that is not shown would not be seen: its tab comes to the front. */
(function () {
  'use strict';
  document.addEventListener('DOMContentLoaded', function () {
    jQuery(document).on('pfAjaxComplete', function () {
      var refused = document.querySelector('.ui-tabs-panel .ui-message-error');
      var panel = refused && refused.closest('.ui-tabs-panel');
      if (panel && panel.offsetParent === null) {
        var tabs = PrimeFaces.getWidgetById(panel.closest('.ui-tabs').id);
        tabs.select(Array.from(panel.parentElement.children).indexOf(panel));
      }
    });
  });
})();
