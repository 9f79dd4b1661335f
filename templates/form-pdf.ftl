<#-- A form as a PDF that can be filled in. -->
<#assign state = words["record-version"]?replace("[version]", version)?replace("[date]", asAt)>
<!doctype html>
<html lang="${edition.language}">
<head>
<meta charset="utf-8">
<title>${chapter.title}</title>
<meta name="description" content="${summary}">
<style>
<#include "_form.css">
</style>
</head>
<body data-page="${words["book-page-short"]}">
<div class="foot">
<p>${chapter.title}. ${words["site-name"]}, ${words["edition"]?replace("[name]", edition.name)}, ${state}.</p>
<p>${words["book-page"]} <span class="number"></span> ${words["book-of"]} <span class="numbers"></span></p>
</div>
<div class="chapter kind-form" id="${chapter.id}" data-file="${chapter.file}" data-level="1">
${chapter.text}
</div>
</body>
</html>
