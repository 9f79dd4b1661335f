<#-- The accessibility statement, into whose text results of the report are put. -->
<#import "_layout.ftl" as layout>
<#import "_guidance.ftl" as guidance>
<@layout.page>
<div class="govuk-grid-row">
<div>
<@guidance.heading/>
<p><a href="report/index.html">${words["access-report"]}</a></p>
<@guidance.contentsList/>
${body}
<@guidance.sourcesList/>
<@guidance.reviewLine/>
</div>
<@guidance.relatedPages/>
</div>
</@layout.page>
