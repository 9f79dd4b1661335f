<#-- The whole guide on paper: cover, contents, every page by group, the checker's questions and outcomes below its page. -->
<#assign name = words["site-name"] + ", " + words["edition"]?replace("[name]", edition.name)>
<#assign state = words["record-version"]?replace("[version]", version)?replace("[date]", asAt)>
<#assign expires = words["book-expires"]?replace("[date]", firstReview)>
<!doctype html>
<html lang="${edition.language}">
<head>
<meta charset="utf-8">
<title>${name}</title>
<meta name="description" content="${summary}">
<style>
<#include "_guide.css">
</style>
</head>
<body data-page="${words["book-page-short"]}">
<div class="foot">
${picture}
<p>${name}, ${state}.<br><span>${edition.base}</span><br>${expires}</p>
<p>${words["book-page"]} <span class="number"></span> ${words["book-of"]} <span class="numbers"></span></p>
</div>
<div class="cover">
<p class="site">${words["site-name"]}</p>
<p class="name">${words["edition"]?replace("[name]", edition.name)}</p>
<p class="whole">${words["book-title"]}</p>
<#if edition.demonstration?has_content>
<p class="demonstration"><strong>${words["demonstration"]}:</strong> ${edition.demonstration}</p>
</#if>
<p><strong>${state?cap_first}</strong></p>
<p>${words["book-newest"]} <a href="${edition.base}">${edition.base}</a></p>
<div class="code" role="img">${picture}</div>
<p><strong>${expires}</strong></p>
<p>${words["urgent-call"]}</p>
<p>${words["disclaimer"]}</p>
</div>
<div class="contents-list">
<h1 id="book-contents">${words["book-contents"]}</h1>
<ul>
<#list parts as part>
<li><a href="#${part.id}">${part.title}</a>
<ul>
<#list part.chapters as chapter>
<li class="level-${chapter.level}"><a href="#${chapter.id}">${chapter.title}</a></li>
</#list>
</ul></li>
</#list>
</ul>
</div>
<#list parts as part>
<div class="part">
<h1 id="${part.id}">${part.title}</h1>
<#list part.chapters as chapter>
<div class="chapter level-${chapter.level} kind-${chapter.kind}" id="${chapter.id}" data-file="${chapter.file}" data-level="${chapter.level}">
${chapter.text}
</div>
</#list>
</div>
</#list>
</body>
</html>
