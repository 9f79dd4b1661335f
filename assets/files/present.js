// Arrows turn the slides, as presenters expect.
const turn = { ArrowRight: "next", PageDown: "next", ArrowLeft: "prev", PageUp: "prev" };

addEventListener("keydown", (event) => {
  const shown = [...document.querySelectorAll(".steps > section")].find((each) => each.checkVisibility());
  const link = turn[event.key] && shown.querySelector(`.slides a[rel=${turn[event.key]}]`);
  if (link) {
    event.preventDefault();
    location.replace(link.href);
  }
});
