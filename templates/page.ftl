<#-- A page of guidance. -->
<#import "_layout.ftl" as layout>
<#import "_guidance.ftl" as guidance>
<@layout.page>
<div class="govuk-grid-row">
<div>
<@guidance.heading/>
<@guidance.contentsList/>
${body}
<@guidance.neighbours/>
<@guidance.sourcesList/>
<@guidance.reviewLine/>
</div>
<@guidance.relatedPages/>
</div>
</@layout.page>
