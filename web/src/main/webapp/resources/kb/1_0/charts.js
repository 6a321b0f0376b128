/* Charts take their colours and letters from the tokens, and change them with the theme. */
(function () {
  "use strict";

  const widgets = new Set();

  function token(name) {
    return getComputedStyle(document.documentElement).getPropertyValue("--kb-" + name).trim();
  }

  function axis(more) {
    return Object.assign({ beginAtZero: true, ticks: { color: token("ink-3"), precision: 0 }, grid: { color: token("line") } }, more);
  }

  function paint(config, percent) {
    config.data.datasets.forEach(function (set) {
      const line = set.type === "line";
      set.borderColor = token(set.tone);
      set.backgroundColor = token(set.tone);
      set.borderWidth = line ? 2 : 0;
      set.pointRadius = line ? 0 : undefined;
      set.borderRadius = 3;
    });
    Object.assign(config.options, {
      color: token("ink-2"),
      font: { family: token("font") },
      interaction: { mode: "index", intersect: false },
      plugins: { legend: { position: "bottom", labels: { color: token("ink-2"), boxWidth: 12 } } },
      scales: {
        x: axis({ grid: { display: false } }),
        y: axis(percent ? { max: 100 } : {})
      }
    });
  }

  function extend(percent) {
    return function () {
      paint(this.cfg.config, percent);
      this.percent = percent;
      widgets.add(this);
    };
  }

  window.kundenblickChart = extend(false);
  window.kundenblickPercent = extend(true);

  new MutationObserver(function () {
    widgets.forEach(function (widget) {
      if (widget.chart) {
        paint(widget.chart.config, widget.percent);
        widget.chart.update("none");
      }
    });
  }).observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
})();
