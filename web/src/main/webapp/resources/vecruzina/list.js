/*
 * A list under the keys (form.walk): from the search field Enter opens the only one found, else leads into the list; there
 * the arrows walk and Enter opens. Also what closes a dialog without doing anything.
 */
(function () {
  "use strict";

  let asked = false; // Enter was pressed while the search was still under way
  let typedAt = 0;
  let answeredAt = 0;

  const list = () => document.querySelector(".walk");
  const links = () => Array.from(document.querySelectorAll(".walk .row-link"));

  function enter() {
    const found = links();
    const onlyOne = found.length === 1;
    if (onlyOne) {
      found[0].click();
    } else if (found.length > 0) {
      found[0].focus();
    }
  }

  function pressed(event) {
    if (!list() || !list().contains(event.target)) {
      return;
    }
    const found = links();
    const at = found.indexOf(event.target);
    const inWords = event.target.closest(".walk-words") !== null;
    if (inWords && event.key === "Enter") {
      event.preventDefault();
      asked = typedAt > answeredAt;
      if (!asked) {
        enter();
      }
    } else if (event.key === "ArrowDown" && (inWords || at >= 0) && at + 1 < found.length) {
      event.preventDefault();
      found[at + 1].focus();
    } else if (event.key === "ArrowUp" && at >= 0) {
      event.preventDefault();
      (at === 0 ? document.querySelector(".walk-words") : found[at - 1]).focus();
    }
  }

  function answered() {
    answeredAt = Date.now();
    if (asked) {
      asked = false;
      enter();
    }
  }

  function clicked(event) {
    const closer = event.target.closest(".dialog-closer");
    if (closer) {
      closer.closest(".ui-dialog").querySelector(".ui-dialog-titlebar-close").click();
    }
  }

  document.addEventListener("DOMContentLoaded", () => {
    document.addEventListener("keydown", pressed);
    document.addEventListener("click", clicked);
    document.addEventListener("input", (event) => {
      if (event.target.closest(".walk-words")) {
        typedAt = Date.now();
      }
    });
    if (window.jQuery) {
      window.jQuery(document).on("pfAjaxComplete", answered);
    }
    const words = document.querySelector(".walk-words");
    if (words && words.value !== "" && links().length > 0) {
      links()[0].focus();
    }
  });
})();
