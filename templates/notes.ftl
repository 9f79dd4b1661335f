<#-- What "Leave this page" shows where there is no network: nothing that tells of this guide. -->
<!doctype html>
<html lang="${edition.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<link rel="stylesheet" href="${root}assets/site.css">
<link rel="icon" href="${root}assets/icon.svg">
</head>
<body>
<main class="govuk-width-container govuk-main-wrapper">
<h1>${title}</h1>
<p>${words["notes-text"]}</p>
</main>
</body>
</html>
