<#-- Everything that changed, newest first, with a filter by day that only a script shows. -->
<#import "_layout.ftl" as layout>
<#import "_guidance.ftl" as guidance>
<#import "_changes.ftl" as changes>
<@layout.page style="changes" plainScripts=["assets/changes.js"]>
<div class="govuk-grid-row">
<div>
<@guidance.heading/>
<p><a href="#by-month">${words["changes-by-month"]}</a></p>
<form class="since" id="since" data-some="${words["changes-some"]}" data-none="${words["changes-none"]}" hidden>
<label for="since-day">${words["changes-since"]}</label>
<input type="date" id="since-day" aria-describedby="since-told">
<p id="since-told" role="status"></p>
</form>
<#list months?filter(month -> month.entries?has_content) as month>
<section aria-labelledby="m-${month.id}">
<h2 id="m-${month.id}">${month.name}</h2>
<@changes.list month.entries 3/>
</section>
<#else>
<p>${words["changes-nothing"]}</p>
</#list>
<nav aria-labelledby="by-month">
<h2 id="by-month">${words["changes-by-month"]}</h2>
<ul>
<#list months as month>
<li><a href="${month.id}/index.html">${month.name}</a></li>
</#list>
<li><a href="feed.xml" type="application/atom+xml">${words["changes-follow"]}</a></li>
</ul>
</nav>
${body}
<@guidance.sourcesList/>
<@guidance.reviewLine/>
</div>
<@guidance.relatedPages/>
</div>
</@layout.page>
