/* Filters above a list or a report: closed on a phone, and they leave no empty parts in the address. */
(function () {
  'use strict';
  var filters = document.querySelector('[data-filters]');

  if (window.matchMedia('(max-width: 760px)').matches) {
    filters.open = false;
  }
  filters.querySelectorAll('select').forEach(function (select) { select.value = select.dataset.value || ''; });
  filters.querySelector('form').addEventListener('submit', function (event) {
    var fields = Array.from(event.target.elements).filter(function (field) { return field.name && !field.value.trim(); });
    fields.forEach(function (field) { field.disabled = true; });
    setTimeout(function () { fields.forEach(function (field) { field.disabled = false; }); }, 0);
  });
})();
