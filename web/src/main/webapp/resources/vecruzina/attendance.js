/*
 * A service's day under finger and keys. A tap shows at once and is saved behind. A mark the server did not get stays shown,
 * is kept in this window and sent again until it is saved; one the server refused shows again what stands. One row is one stop
 * of the tab key; digits mark and go on to the next client.
 */
(function () {
  "use strict";

  const MARKS = "marks";
  const SOON = 1000;
  const AT_MOST = 15000;
  const onTheirWay = [];
  const kept = new Map();
  let wait = SOON;
  let timer = 0;
  let leaving = false;

  const grid = () => document.querySelector("[data-day-grid]");
  const rows = () => Array.from(grid() ? grid().querySelectorAll("[data-placement]") : []);
  const rowOf = (placement) => rows().find((one) => one.dataset.placement === placement);
  const choices = (row) => Array.from(row.querySelectorAll(".choice"));
  const status = (row) => row.dataset.statusNow || "";

  function show(row, wanted) {
    row.dataset.statusNow = wanted;
    row.classList.toggle("unmarked", wanted === "");
    row.classList.toggle("not-saved", kept.has(row.dataset.placement));
    choices(row).forEach((choice) => choice.setAttribute("aria-pressed", String(choice.dataset.status === wanted)));
  }

  function mark(row, wanted, why) {
    if (status(row) !== wanted) {
      show(row, wanted);
      send(row.dataset.placement, wanted, why);
    }
  }

  function send(placement, wanted, why) {
    onTheirWay.push({ placement, wanted, why });
    rowOf(placement)?.classList.add("saving");
    window.markDay([
      { name: "placement", value: placement },
      { name: "status", value: wanted },
      { name: "why", value: why || "" },
    ]);
  }

  /* A mark is taken back with a reason: one tap or Enter for the usual ones. */
  function takeBack(row) {
    if (status(row) === "") {
      return;
    }
    const dialog = document.getElementById("why");
    const own = document.getElementById("why-own");
    own.value = "";
    dialog.returnValue = "";
    dialog.querySelector(".who").textContent = row.querySelector(".who").textContent;
    dialog.querySelector("form").onsubmit = (event) => {
      event.preventDefault();
      dialog.close(own.value.trim());
    };
    dialog.onclose = () => dialog.returnValue && mark(row, "", dialog.returnValue);
    dialog.showModal();
  }

  /* What is kept outlives a reload of the window, and is nobody else's: the name holds user, service and day. */
  function keep(placement, wanted, why) {
    const before = kept.size;
    if (wanted === undefined) {
      kept.delete(placement);
    } else {
      kept.set(placement, { wanted, why });
    }
    window.sessionStorage.setItem(grid().dataset.dayGrid, JSON.stringify(Array.from(kept)));
    document.querySelector(".lost").hidden = kept.size === 0;
    document.querySelector(".kept").hidden = !(before > 0 && kept.size === 0);
  }

  function again() {
    window.clearTimeout(timer);
    if (onTheirWay.length === 0) {
      kept.forEach(({ wanted, why }, placement) => send(placement, wanted, why));
    }
  }

  function later() {
    window.clearTimeout(timer);
    timer = window.setTimeout(again, wait);
    wait = Math.min(wait * 2, AT_MOST);
  }

  /* Answers come in the order of the marks; a later mark of the same row knows better what to show. */
  function answered(event, xhr, settings, answer) {
    const source = String((settings && settings.source && settings.source.id) || (settings && settings.source));
    leaving = xhr.status === 200 && String(xhr.responseText).includes("<redirect");
    const lost = xhr.status !== 200 || leaving;
    if (!source.startsWith(MARKS)) {
      begin();
      if (lost && source === "rest:mark") {
        rows().filter((one) => status(one) === "").forEach((one) => mark(one, "present"));
      }
      return;
    }
    const sent = onTheirWay.shift();
    if (leaving) {
      onTheirWay.forEach((other) => keep(other.placement, other.wanted, other.why));
    }
    if (!sent || onTheirWay.some((other) => other.placement === sent.placement)) {
      return;
    }
    if (lost) {
      keep(sent.placement, sent.wanted, sent.why);
      later();
    } else {
      keep(sent.placement);
      wait = SOON;
    }
    settle(rowOf(sent.placement), sent.wanted, lost, answer && answer.validationFailed);
  }

  function settle(row, wanted, lost, refused) {
    if (row) {
      row.classList.remove("saving");
      row.dataset.statusSaved = lost || refused ? row.dataset.statusSaved : wanted;
      show(row, refused && !lost ? row.dataset.statusSaved : wanted);
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
      Backspace: () => takeBack(row),
      Delete: () => takeBack(row),
      0: () => takeBack(row),
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
    if (event.target.closest("[data-print]")) {
      window.print();
    }
    const why = event.target.closest("[data-why]");
    if (why) {
      document.getElementById("why").close(why.dataset.why);
    }
    const button = event.target.closest("[data-day-grid] [data-status]");
    if (button && button.dataset.status === "") {
      takeBack(button.closest("[data-placement]"));
    } else if (button) {
      mark(button.closest("[data-placement]"), button.dataset.status);
    }
  }

  /* What the window kept from before is shown and sent as soon as the page stands. */
  function restore() {
    if (grid()) {
      const before = JSON.parse(window.sessionStorage.getItem(grid().dataset.dayGrid) || "[]");
      before.forEach(([placement, { wanted, why }]) => keep(placement, wanted, why));
      again();
    }
  }

  /* Each row one stop; the first client without a mark is where the work begins. */
  function begin() {
    rows().forEach((one) => {
      one.dataset.statusSaved = one.dataset.statusSaved ?? status(one);
      show(one, kept.has(one.dataset.placement) ? kept.get(one.dataset.placement).wanted : status(one));
    });
    rows().forEach((row) => choices(row).forEach((choice) => (choice.tabIndex = choice === stop(row) ? 0 : -1)));
    const first = rows().find((row) => status(row) === "") || rows()[0];
    if (first && document.activeElement === document.body) {
      stop(first).focus({ preventScroll: true });
    }
  }

  document.addEventListener("DOMContentLoaded", () => {
    restore();
    begin();
    window.addEventListener("online", again);
    window.addEventListener("beforeunload", (event) => kept.size > 0 && !leaving && event.preventDefault());
    document.addEventListener("keydown", pressed);
    document.addEventListener("click", clicked);
    if (window.jQuery) {
      window.jQuery(document).on("pfAjaxComplete", answered);
    }
  });
})();
