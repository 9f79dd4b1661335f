<#-- All stories that can be played, by where they are set. None tells how it ends. -->
<#import "_layout.ftl" as layout>
<#import "_guidance.ftl" as guidance>
<#import "_learn.ftl" as learn>
<@layout.page>
<div class="govuk-grid-row">
<div>
<@guidance.heading/>
${body}
</div>
<@guidance.relatedPages/>
</div>
<#list settings as each>
<h2>${each.setting}</h2>
<@learn.cards each.stories/>
</#list>
<@guidance.sourcesList/>
<@guidance.reviewLine/>
</@layout.page>
