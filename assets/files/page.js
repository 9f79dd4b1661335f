// Lets a reader send the page on with the device's own sharing, and copy a link to a section. Nothing is kept or sent by it.
(() => {
  const tools = document.querySelector(".tools");
  const share = tools.querySelector("a[href^='mailto:?']");
  const words = tools.dataset;
  const told = document.createElement("span");
  told.setAttribute("role", "status");
  told.className = "govuk-visually-hidden";
  tools.append(told);

  // From a disk, the address at which the page is published is of more use to others than its own.
  const address = () =>
    location.protocol === "file:" ? document.querySelector("[property='og:url']").content : location.href.replace(/#.*/, "");

  if (navigator.share)
    share.addEventListener("click", (event) => {
      event.preventDefault();
      const title = document.querySelector("h1").textContent;
      // Whoever closes the device's list of ways to share has chosen not to.
      navigator.share({ title, url: address() }).catch(() => {});
    });

  const copy = async (heading, button) => {
    const link = `${address()}#${heading.id}`;
    let said = words.copied;
    try {
      await navigator.clipboard.writeText(link);
    } catch {
      location.hash = heading.id;
      said = words.failed;
    }
    button.textContent = said;
    told.textContent = said;
  };

  for (const heading of document.querySelectorAll("main h2[id]:not(nav *, aside *, .now *, .unlinked *)")) {
    const button = document.createElement("button");
    const reset = () => {
      button.textContent = words.copy;
      told.textContent = "";
    };
    button.className = "copy";
    button.setAttribute("aria-describedby", heading.id);
    button.addEventListener("click", () => copy(heading, button));
    button.addEventListener("blur", reset);
    reset();
    heading.before(button);
  }
})();
