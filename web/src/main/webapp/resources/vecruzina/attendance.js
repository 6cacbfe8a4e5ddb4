/*
 * A service's day under finger and keys. A tap shows at once and is saved behind; where saving fails, the row shows again
 * what stands. One row is one stop of the tab key; digits mark and go on to the next client.
 */
(function () {
  "use strict";

  const MARKS = "marks";
  const onTheirWay = [];

  const grid = () => document.querySelector("[data-day-grid]");
  const rows = () => Array.from(grid() ? grid().querySelectorAll("[data-placement]") : []);
  const choices = (row) => Array.from(row.querySelectorAll(".choice"));
  const status = (row) => row.dataset.statusNow || "";

  function show(row, wanted) {
    row.dataset.statusNow = wanted;
    row.classList.toggle("unmarked", wanted === "");
    choices(row).forEach((choice) => choice.setAttribute("aria-pressed", String(choice.dataset.status === wanted)));
  }

  function mark(row, wanted) {
    if (status(row) === wanted) {
      return;
    }
    onTheirWay.push({ placement: row.dataset.placement, before: status(row) });
    show(row, wanted);
    row.classList.add("saving");
    window.markDay([
      { name: "placement", value: row.dataset.placement },
      { name: "status", value: wanted },
    ]);
  }

  /* Answers come in the order of the marks; a later mark of the same row knows better what to show. */
  function answered(event, xhr, settings, answer) {
    if (!String(settings && settings.source && settings.source.id || settings && settings.source).startsWith(MARKS)) {
      begin();
      return;
    }
    const sent = onTheirWay.shift();
    const row = sent && rows().find((one) => one.dataset.placement === sent.placement);
    const lost = xhr.status !== 200;
    document.querySelector(".lost").hidden = !lost;
    if (row && !onTheirWay.some((other) => other.placement === sent.placement)) {
      row.classList.remove("saving");
      if (lost || (answer && answer.validationFailed)) {
        show(row, sent.before);
      }
    }
  }

  /* The choice of a row that the tab key reaches: what is marked, else the first. */
  function stop(row) {
    return choices(row).find((choice) => choice.dataset.status === status(row)) || choices(row)[0];
  }

  function reach(choice) {
    choices(choice.closest("[data-placement]")).forEach((other) => (other.tabIndex = other === choice ? 0 : -1));
    choice.focus();
  }

  function go(from, steps) {
    const all = rows();
    const to = all[Math.min(Math.max(all.indexOf(from.row) + steps, 0), all.length - 1)];
    reach(choices(to)[from.column]);
  }

  function pressed(event) {
    if (event.ctrlKey || event.altKey || event.metaKey || !grid() || !grid().contains(event.target)) {
      return;
    }
    const row = event.target.closest("[data-placement]");
    const column = Math.max(choices(row).indexOf(event.target), 0);
    const from = { row, column };
    const digit = Number(event.key);
    const deeds = {
      ArrowDown: () => go(from, 1),
      ArrowUp: () => go(from, -1),
      ArrowRight: () => reach(choices(row)[Math.min(column + 1, choices(row).length - 1)]),
      ArrowLeft: () => reach(choices(row)[Math.max(column - 1, 0)]),
      Home: () => go(from, -rows().length),
      End: () => go(from, rows().length),
      PageUp: () => document.querySelector("[data-turn=back]").click(),
      PageDown: () => document.querySelector("[data-turn=on]").click(),
      Backspace: () => mark(row, ""),
      Delete: () => mark(row, ""),
      0: () => mark(row, ""),
    };
    if (digit >= 1 && digit <= choices(row).length) {
      event.preventDefault();
      mark(row, choices(row)[digit - 1].dataset.status);
      go(from, 1);
    } else if (deeds[event.key]) {
      event.preventDefault();
      deeds[event.key]();
    }
  }

  function clicked(event) {
    const button = event.target.closest("[data-day-grid] [data-status]");
    if (button) {
      mark(button.closest("[data-placement]"), button.dataset.status);
    }
  }

  /* Each row one stop; the first client without a mark is where the work begins. */
  function begin() {
    rows().forEach((row) => choices(row).forEach((choice) => (choice.tabIndex = choice === stop(row) ? 0 : -1)));
    const first = rows().find((row) => status(row) === "") || rows()[0];
    if (first && document.activeElement === document.body) {
      stop(first).focus({ preventScroll: true });
    }
  }

  document.addEventListener("DOMContentLoaded", () => {
    begin();
    document.addEventListener("keydown", pressed);
    document.addEventListener("click", clicked);
    if (window.jQuery) {
      window.jQuery(document).on("pfAjaxComplete", answered);
    }
  });
})();
