// start.js
require("egg")
  .start({ mode: "single" })
  .then((app) => app.listen(3000));
