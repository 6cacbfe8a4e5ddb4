/*
 * The sessions' calendar under the mouse: a session is dragged to another field, a free field is clicked to plan there.
 * Keyboard and finger have buttons for both.
 */
(function () {
  "use strict";

  const fieldOf = (target) => target.closest("[data-session-day]");
  let dragged = null;

  document.addEventListener("dragstart", (event) => {
    dragged = event.target.closest ? event.target.closest("[data-session-no]") : null;
    if (dragged) {
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", "");
    }
  });

  document.addEventListener("dragover", (event) => {
    if (dragged && fieldOf(event.target)) {
      event.preventDefault();
    }
  });

  document.addEventListener("dragend", () => (dragged = null));

  document.addEventListener("drop", (event) => {
    const field = dragged && fieldOf(event.target);
    if (field) {
      event.preventDefault();
      window.moveSession([
        { name: "no", value: dragged.dataset.sessionNo },
        { name: "version", value: dragged.dataset.sessionVersion },
        { name: "from", value: dragged.dataset.sessionFrom },
        { name: "day", value: field.dataset.sessionDay },
        { name: "hour", value: field.dataset.sessionHour },
      ]);
    }
    dragged = null;
  });

  document.addEventListener("click", (event) => {
    const field = event.target.matches("[data-session-day]") && window.planSession ? event.target : null;
    if (field) {
      window.planSession([
        { name: "day", value: field.dataset.sessionDay },
        { name: "hour", value: field.dataset.sessionHour },
      ]);
    }
  });
})();
