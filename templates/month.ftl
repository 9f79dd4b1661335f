<#-- What changed in a month, with links to the months before and after. -->
<#import "_layout.ftl" as layout>
<#import "_guidance.ftl" as guidance>
<#import "_changes.ftl" as changes>
<@layout.page style="changes">
<div class="govuk-grid-row">
<div>
<h1 id="title">${title}</h1>
<@changes.list entries 2/>
<#if !entries?has_content>
<p>${words["changes-nothing-month"]}</p>
</#if>
<@guidance.neighbours/>
<p><a href="../index.html">${words["changes-all"]}</a></p>
</div>
</div>
</@layout.page>
