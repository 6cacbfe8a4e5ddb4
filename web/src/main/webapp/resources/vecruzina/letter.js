/*
 * What is typed into the letter goes to the server every ten seconds; leaving a field sends it at once. Until the server has it,
 * it stays on this device under the writer's name, with what stood in the field before: where that still stands it comes back
 * by itself, where somebody else has written meanwhile it is shown beside.
 */
(function () {
  "use strict";

  const EVERY = 10000;
  const PREFIX = "vecruzina-draft:";
  const sent = new Map();
  const going = new Map();

  const fields = () => document.querySelectorAll("textarea.kept-while-typed, input.kept-while-typed");
  const isUnsent = (field) => field.value !== sent.get(field.id);
  const key = (field) => PREFIX + field.closest("[data-draft]").dataset.draft;

  function remember() {
    fields().forEach((field) => {
      if (!sent.has(field.id)) {
        sent.set(field.id, field.value);
      }
    });
  }

  function typed(event) {
    const field = event.target;
    if (!field.matches(".kept-while-typed")) {
      return;
    }
    if (isUnsent(field)) {
      window.localStorage.setItem(key(field), JSON.stringify({ over: sent.get(field.id), words: field.value }));
    } else {
      window.localStorage.removeItem(key(field));
    }
  }

  function forget(field) {
    if (field && !isUnsent(field)) {
      window.localStorage.removeItem(key(field));
    }
  }

  function bringBack() {
    fields().forEach((field) => {
      const kept = JSON.parse(window.localStorage.getItem(key(field)));
      if (!kept || kept.words === field.value) {
        window.localStorage.removeItem(key(field));
      } else if (kept.over.trim() === field.value.trim()) {
        // The server keeps no blanks around the words.
        field.value = kept.words;
        document.querySelector(".draft-back").hidden = false;
      } else {
        showBeside(field, kept.words);
      }
    });
  }

  function showBeside(field, words) {
    const beside = document.getElementById("draft-differs").content.firstElementChild.cloneNode(true);
    beside.querySelector(".answered").textContent = words;
    beside.querySelector("button").addEventListener("click", () => {
      window.localStorage.removeItem(key(field));
      beside.remove();
    });
    field.closest(".field").append(beside);
  }

  function changed(event) {
    if (event.target.matches(".kept-while-typed")) {
      going.set(event.target.id, event.target.value);
    }
  }

  function keep() {
    fields().forEach((field) => {
      if (isUnsent(field) && going.get(field.id) !== field.value) {
        field.dispatchEvent(new Event("change", { bubbles: true }));
      }
    });
  }

  /* Each field is a request of its own: only what its answer kept is kept. What was refused stays on the page. */
  function arrived(event, xhr, settings) {
    const source = String((settings && settings.source && settings.source.id) || (settings && settings.source));
    const id = going.has(source) ? source : source + "_input"; // a date is asked by its component, typed in its input
    const refused = xhr.pfArgs && xhr.pfArgs.validationFailed;
    const elsewhere = String(xhr.responseText).includes("<redirect");
    if (going.has(id)) {
      if (xhr.status === 200 && !refused && !elsewhere) {
        sent.set(id, going.get(id));
        forget(document.getElementById(id));
      }
      if (!refused) {
        going.delete(id);
      }
    }
  }

  document.addEventListener("DOMContentLoaded", () => {
    remember();
    document.addEventListener("input", typed, true);
    document.addEventListener("change", changed, true);
    window.setInterval(keep, EVERY);
    window.jQuery(document).on("pfAjaxComplete", arrived);
    bringBack();
    window.addEventListener("load", keep);
    window.addEventListener("beforeunload", (event) => {
      if (Array.from(fields()).some((field) => isUnsent(field) && !window.localStorage.getItem(key(field)))) {
        event.preventDefault();
      }
    });
  });
})();
