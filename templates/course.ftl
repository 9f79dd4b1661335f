<#-- The course: what it is, and its stages. -->
<#import "_layout.ftl" as layout>
<#import "_guidance.ftl" as guidance>
<#import "_learn.ftl" as learn>
<@layout.page>
<div class="govuk-grid-row">
<div>
<@guidance.heading/>
${body}
</div>
<@guidance.relatedPages/>
</div>
<h2 id="stages">${words["course-stages"]}</h2>
<@learn.cards stages/>
<h2>${check.title}</h2>
<p><a href="${check.href}">${check.summary}</a></p>
<@guidance.sourcesList/>
<@guidance.reviewLine/>
</@layout.page>
