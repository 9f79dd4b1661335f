<#-- How to take the guide along: the files to take, then what the page says of them, and what asks the browser to keep the guide. -->
<#import "_layout.ftl" as layout>
<#import "_guidance.ftl" as guidance>
<#import "_keep.ftl" as keep>
<@layout.page plainScripts=["assets/keep.js"]>
<div class="govuk-grid-row">
<div>
<@guidance.heading/>
<#if bookSize??>
<p><a href="${root}guide.pdf" type="application/pdf">${words["book-take"]?replace("[size]", bookSize)}</a></p>
<p><a href="${root}pocket.html">${words["pocket-take"]}</a></p>
</#if>
<@guidance.contentsList/>
${body}
<@keep.panel/>
<@guidance.neighbours/>
<@guidance.sourcesList/>
<@guidance.reviewLine/>
</div>
<@guidance.relatedPages/>
</div>
</@layout.page>
