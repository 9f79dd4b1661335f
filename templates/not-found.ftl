<#-- Shown by hosts for an address where there is no page. -->
<#import "_layout.ftl" as layout>
<@layout.page>
<div class="govuk-grid-row">
<div>
<h1 id="title">${title}</h1>
<p>${words["not-found-body"]}</p>
<ul>
<li><a href="${root}checker/index.html">${words["start-checker"]}</a></li>
<li><a href="${root}contacts/index.html">${words["urgent-contacts"]}</a></li>
<li><a href="${root}index.html">${words["home"]}</a></li>
</ul>
</div>
</div>
</@layout.page>
