// Shows the newer version of a kept guide, once its reader asks for it. The page loads again when that version has begun.
document.getElementById("renew").addEventListener("click", async () => {
  const workers = navigator.serviceWorker;
  workers.addEventListener("controllerchange", () => location.reload());
  const { waiting } = await workers.getRegistration();
  if (waiting) waiting.postMessage("renew");
  else location.reload();
});
