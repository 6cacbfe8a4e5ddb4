/* A tap on a name asks for its PIN; the sixth digit sends it. */
(function () {
  "use strict";

  document.addEventListener("DOMContentLoaded", () => {
    const part = document.querySelector("[data-pin]");
    const pin = part.querySelector("input");
    const account = document.getElementById("next:account");

    function choose(id) {
      document
        .querySelectorAll("[data-person]")
        .forEach((button) => button.setAttribute("aria-pressed", String(button.dataset.person === id)));
      account.value = id;
      part.hidden = false;
      pin.value = "";
      pin.focus();
    }

    document.querySelectorAll("[data-person]").forEach((button) => {
      button.setAttribute("aria-pressed", "false");
      button.addEventListener("click", () => choose(button.dataset.person));
    });

    const before = document.querySelector(`[data-person="${account.value}"]:not(:disabled)`);
    if (before) {
      choose(account.value);
    }

    pin.addEventListener("input", () => {
      pin.value = pin.value.replace(/\D/g, "");
      if (pin.value.length === pin.maxLength) {
        document.getElementById("next:enter").click();
      }
    });
  });
})();
