/* What is typed into the diary stays on this device, under the writer's name, until it is saved or the writer logs out. */
(function () {
  "use strict";

  const PREFIX = "vecruzina-draft:";
  const field = () => document.querySelector("textarea[data-draft]");
  const key = () => PREFIX + field().dataset.draft;

  function keep(event) {
    if (event.target === field()) {
      if (event.target.value) {
        window.localStorage.setItem(key(), event.target.value);
      } else {
        window.localStorage.removeItem(key());
      }
    }
  }

  function bringBack() {
    const kept = window.localStorage.getItem(key());
    if (kept && !field().value) {
      field().value = kept;
      document.querySelector(".draft-back").hidden = false;
    }
  }

  window.vecruzinaShift = { saved: () => window.localStorage.removeItem(key()) };

  document.addEventListener("DOMContentLoaded", () => {
    bringBack();
    document.addEventListener("input", keep);
  });
})();
