<#-- A team briefing: a sheet of paper to talk over. -->
<#import "_layout.ftl" as layout>
<#import "_guidance.ftl" as guidance>
<@layout.page style="learn" kind="briefing">
<div class="govuk-grid-row">
<div>
<@guidance.heading/>
<#if !paper??>
<p class="present-link"><a class="govuk-button govuk-button--secondary" href="present/index.html">${words["briefing-present"]}</a> ${words["briefing-print"]}</p>
</#if>
${body}
<@guidance.neighbours/>
<@guidance.sourcesList/>
<@guidance.reviewLine/>
</div>
<@guidance.relatedPages/>
</div>
</@layout.page>
