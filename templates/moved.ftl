<#-- Stands at the address of a page that is elsewhere now, and leads there. -->
<#import "_layout.ftl" as layout>
<@layout.page>
<div class="govuk-grid-row">
<div>
<h1 id="title">${title}</h1>
<p>${words["moved-page"]} <a href="${refresh.href}">${refresh.title}</a></p>
</div>
</div>
</@layout.page>
