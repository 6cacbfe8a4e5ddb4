/* What is typed into the letter goes to the server every ten seconds; leaving a field sends it at once. */
(function () {
  "use strict";

  const EVERY = 10000;
  const sent = new Map();
  const going = new Map();

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

  /* Each field is a request of its own: only what its answer kept is kept. What was refused stays on the page. */
  function arrived(event, xhr, settings) {
    const source = String((settings && settings.source && settings.source.id) || (settings && settings.source));
    const id = going.has(source) ? source : source + "_input"; // a date is asked by its component, typed in its input
    const refused = xhr.pfArgs && xhr.pfArgs.validationFailed;
    const elsewhere = String(xhr.responseText).includes("<redirect");
    if (going.has(id)) {
      if (xhr.status === 200 && !refused && !elsewhere) {
        sent.set(id, going.get(id));
      }
      if (!refused) {
        going.delete(id);
      }
    }
  }

  document.addEventListener("DOMContentLoaded", () => {
    remember();
    document.addEventListener("change", changed, true);
    window.setInterval(keep, EVERY);
    window.jQuery(document).on("pfAjaxComplete", arrived);
    window.addEventListener("beforeunload", (event) => {
      if (Array.from(fields()).some(isUnsent)) {
        event.preventDefault();
      }
    });
  });
})();
