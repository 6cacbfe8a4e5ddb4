/* What is typed into the letter goes to the server every ten seconds; leaving a field sends it at once. */
(function () {
  "use strict";

  const EVERY = 10000;
  const sent = new Map();
  let going = new Map();

  const fields = () => document.querySelectorAll("textarea.kept-while-typed, input.kept-while-typed");
  const isUnsent = (field) => field.value !== sent.get(field.id);

  function remember() {
    fields().forEach((field) => {
      if (!sent.has(field.id)) {
        sent.set(field.id, field.value);
      }
    });
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

  /* What was refused stays on the page and is sent again once it is changed. */
  function arrived(event, xhr) {
    if (xhr.status === 200 && !(xhr.pfArgs && xhr.pfArgs.validationFailed)) {
      going.forEach((value, id) => sent.set(id, value));
      going = new Map();
    }
  }

  document.addEventListener("DOMContentLoaded", () => {
    remember();
    document.addEventListener("change", changed, true);
    window.setInterval(keep, EVERY);
    window.jQuery(document).on("pfAjaxComplete", arrived).on("pfAjaxError", () => (going = new Map()));
    window.addEventListener("beforeunload", (event) => {
      if (Array.from(fields()).some(isUnsent)) {
        event.preventDefault();
      }
    });
  });
})();
