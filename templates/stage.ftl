<#-- A stage of the course, and the questions that it ends with. -->
<#import "_layout.ftl" as layout>
<#import "_guidance.ftl" as guidance>
<#import "_learn.ftl" as learn>
<@layout.page style="learn">
<div class="govuk-grid-row">
<div>
<@guidance.heading/>
${body}
<h2 id="questions">${words["stage-questions"]}</h2>
<#if !paper??>
<p>${words["exercise-choose"]}</p>
</#if>
<#list questions as item>
<@learn.question item/>
</#list>
<#if further>
<p><a href="${all.href}">${words["stage-more"]}: ${all.title}</a></p>
</#if>
<@guidance.neighbours/>
<@guidance.sourcesList/>
<@guidance.reviewLine/>
</div>
<@guidance.relatedPages/>
</div>
</@layout.page>
