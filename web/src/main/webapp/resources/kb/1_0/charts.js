/* p:chart in the colours of the page: extender="kbChart". A canvas knows no CSS, so the tokens are read before drawing. */
(function () {
  'use strict';
  var TONES = ['--kb-brand', '--kb-good', '--kb-bad', '--kb-warn', '--kb-info'];

  function token(name) {
    return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  }

  function colour(data, options) {
    data.datasets.forEach(function (set, index) {
      set.backgroundColor = set.borderColor = token(TONES[index % TONES.length]);
      set.maxBarThickness = 18;
      set.borderRadius = 3;
    });
    Object.values(options.scales || {}).forEach(function (scale) {
      scale.grid = Object.assign(scale.grid || {}, { color: token('--kb-line') });
      scale.ticks = Object.assign(scale.ticks || {}, { color: token('--kb-ink-2') });
    });
    if (options.plugins && options.plugins.legend) {
      var legend = options.plugins.legend;
      legend.labels = Object.assign(legend.labels || {}, { color: token('--kb-ink-2'), boxWidth: 12 });
    }
  }

  window.kbChart = function () {
    var config = this.cfg.config;
    config.options = config.options || {};
    config.options.animation = false;
    config.options.scales = config.options.scales || { x: {}, y: {} };
    Chart.defaults.font.family = token('--kb-font');
    colour(config.data, config.options);
  };

  document.addEventListener('kb:theme', function () {
    if (window.Chart) {
      Object.values(Chart.instances).forEach(function (chart) {
        colour(chart.config.data, chart.config.options);
        chart.update();
      });
    }
  });
})();
