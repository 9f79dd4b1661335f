<#-- How to take the guide along: the files to take, then what the page says of them. -->
<#import "_layout.ftl" as layout>
<#import "_guidance.ftl" as guidance>
<@layout.page>
<div class="govuk-grid-row">
<div>
<@guidance.heading/>
<#if bookSize??>
<p><a href="${root}guide.pdf" type="application/pdf">${words["book-take"]?replace("[size]", bookSize)}</a></p>
</#if>
<@guidance.contentsList/>
${body}
<@guidance.neighbours/>
<@guidance.sourcesList/>
<@guidance.reviewLine/>
</div>
<@guidance.relatedPages/>
</div>
</@layout.page>
