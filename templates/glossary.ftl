<#-- The glossary: a page of guidance whose entries are its sections. -->
<#import "_layout.ftl" as layout>
<#import "_guidance.ftl" as guidance>
<@layout.page>
<div class="govuk-grid-row">
<div>
<@guidance.heading/>
<@guidance.contentsList/>
<div class="glossary">
${body}
</div>
<@guidance.sourcesList/>
<@guidance.reviewLine/>
</div>
<@guidance.relatedPages/>
</div>
</@layout.page>
