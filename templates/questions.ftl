<#-- All questions of a stage. -->
<#import "_layout.ftl" as layout>
<#import "_guidance.ftl" as guidance>
<#import "_learn.ftl" as learn>
<@layout.page style="learn">
<div class="govuk-grid-row">
<div>
<@guidance.heading/>
${body}
<#if !paper??>
<p>${words["exercise-choose"]}</p>
</#if>
<#list questions as item>
<@learn.question item 2/>
</#list>
<@guidance.neighbours/>
<@guidance.sourcesList/>
<@guidance.reviewLine/>
</div>
<@guidance.relatedPages/>
</div>
</@layout.page>
