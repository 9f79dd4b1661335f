// Leaves for another site at once, in place of this page: by its link, or by Esc three times with no other key between.
// Every byte counts on the page of the checker.
(() => {
  const link = document.querySelector(".leave a");
  const { esc, offline } = link.dataset;
  let left = 3;
  const tell = () => (link.parentNode.lastChild.textContent = esc + left);

  const leave = () => {
    document.body.hidden = true;
    location.replace(navigator.onLine ? link : offline);
    return false;
  };

  onkeydown = ({ key }) => {
    const was = left;
    left = key === "Escape" ? left - 1 : 3;
    if (left !== was) tell();
    if (!left) leave();
  };

  link.onclick = leave;
  tell();
})();
