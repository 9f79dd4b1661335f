<#-- A state of the flow as a plain page. -->
<#import "_layout.ftl" as layout>
<#import "_checker.ftl" as checker>
<#import "_guidance.ftl" as guidance>
<@layout.page>
<div class="govuk-grid-row">
<div class="checker">
<h1 id="title"><#if paper??>${number}. </#if>${state.question}</h1>
<@checker.choices state/>
<#if !paper??>
<@checker.urgent/>
</#if>
<@guidance.sourcesList/>
<#if !paper??>
<p>${words["plain-change"]}</p>
<p><a href="../index.html">${words["plain-start"]}</a></p>
</#if>
</div>
</div>
</@layout.page>
